import { importRelease } from '@dateline/wire-import';
import { readSource } from '@dateline/wire-import/source/read-source';
import { toCheckedRelease } from './to-checked-release';

const text = `Varmholt Opens Its Third Plant

HAMBURG, Germany, May 12, 2026 (GLOBE NEWSWIRE) -- Varmholt SE (NYSE: VMHT) today opened its third plant, in Norderwisch, Germany.

About Varmholt SE

Varmholt SE builds heat stores for power grids and industry.

Contact:
Lene Brackwede
Varmholt SE
lene@varmholt.com

SOURCE Varmholt SE
`;

test('maps an imported release, its day at noon', () => {
  const read = readSource(text, 'text');
  if (!read.ok) throw new Error(read.message);
  const checked = toCheckedRelease(importRelease(read.source), null);
  expect(checked).toMatchObject({
    headline: 'Varmholt Opens Its Third Plant',
    notice: null,
    company: null,
    dateline: { city: 'HAMBURG', country: 'Germany', day: '2026-05-12', wire: 'GLOBE NEWSWIRE' },
    boilerplates: [{ heading: 'About Varmholt SE', name: null, version: null }],
    disclaimers: [],
    contacts: [{ type: 'general', name: 'Lene Brackwede', email: 'lene@varmholt.com' }],
    source: 'Varmholt SE',
    scheduledFor: null,
    originallyIssuedAt: '2026-05-12T12:00:00.000Z',
  });
});

test('holds the dateline against a day on a line of its own', () => {
  const read = readSource(`May 13, 2026\n\n${text}`, 'text');
  if (!read.ok) throw new Error(read.message);
  expect(toCheckedRelease(importRelease(read.source), null)).toMatchObject({
    dateline: { day: '2026-05-12' },
    originallyIssuedAt: '2026-05-13T12:00:00.000Z',
  });
});

test('puts sections with a heading of their own behind the body, and has none without words', () => {
  const read = readSource(text, 'text');
  if (!read.ok) throw new Error(read.message);
  const imported = importRelease(read.source);
  const measures = {
    heading: 'Measures',
    body: { type: 'doc' as const, content: [{ type: 'paragraph' as const }] },
  };
  const { body } = toCheckedRelease({ ...imported, sections: [measures] }, null);
  expect(body?.content.slice(-2)).toEqual([
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Measures' }] },
    { type: 'paragraph' },
  ]);
  expect(toCheckedRelease({ ...imported, body: null }, null).body).toBeNull();
});
