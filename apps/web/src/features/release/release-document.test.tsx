import { listSentences } from '@dateline/fixtures';
import { renderToStaticMarkup } from 'react-dom/server';
import { sampleSlugs, toSampleRelease } from '../../../test/sample-releases';
import { toVisibleText } from '../../../test/to-visible-text';
import { ReleaseDocument } from './release-document';

const cellectar = 'cellectar-granted-sme-status-by-the-european-medicines-agency';
const draw = (...sample: Parameters<typeof toSampleRelease>) =>
  renderToStaticMarkup(<ReleaseDocument release={toSampleRelease(...sample)} />);

test('the page says every sentence of the wire’s text, in its order', () => {
  const visible = toVisibleText(draw(cellectar)).replace(/\s+/g, ' ');
  let from = 0;
  const missing = listSentences().filter((sentence) => {
    const at = visible.indexOf(sentence.replace(/\s+/g, ' '), from);
    if (at >= 0) from = at + sentence.length;
    return at < 0;
  });
  expect(missing).toEqual([]);
});

test('each line of a contact stands on a line of its own', () => {
  expect(toVisibleText(draw(cellectar))).toContain(
    [
      'Contacts',
      'Investors:',
      'Monique Kosse',
      'Managing Director',
      'LifeSci Advisors',
      '646-915-3820',
      'monique@lifesciadvisors.com',
      'Source: Cellestar Biosciences',
    ].join('\n'),
  );
});

test('the instant of issue is said in the company’s zone and in UTC', () => {
  expect(toVisibleText(draw(cellectar))).toContain('June 1, 2020, 08:30 EDT (12:30 UTC)');
});

test('machines find the edition and its hash', () => {
  const html = draw(cellectar, {
    edition: { number: 3, kind: 'correction', contentHash: 'ab'.repeat(32) },
  });
  expect(html).toContain(
    `data-edition="3" data-edition-kind="correction" data-content-hash="${'ab'.repeat(32)}"`,
  );
});

test.each([
  ['issuance', 'Edition 1, as issued', 'No word has changed since June 1, 2020, 08:30 EDT.'],
  ['archive', 'Edition 1, as issued elsewhere', 'Kept as it was issued on June 1, 2020, 08:30 EDT'],
  ['correction', 'Edition 1, corrected', 'Corrected June 3, 2020, 10:00 EDT. First issued June 1'],
] as const)('an edition of the kind %s says so', (kind, title, sentence) => {
  const edition = { number: 1, kind, contentHash: '0'.repeat(64) };
  const text = toVisibleText(draw(cellectar, { edition, updatedAt: '2020-06-03T14:00:00.000Z' }));
  expect(text).toContain(title);
  expect(text).toContain(sentence);
});

test('a correction is told of over the headline, and nothing else is', () => {
  const edition = { number: 2, kind: 'correction', contentHash: '0'.repeat(64) } as const;
  const [above] = draw(cellectar, { edition, updatedAt: '2020-06-03T14:00:00.000Z' }).split('<h1>');
  expect(toVisibleText(above ?? '')).toContain(
    'Corrected June 3, 2020, 10:00 EDT. This is edition 2.',
  );
  expect(draw(cellectar).split('<h1>')[0]).not.toContain('Corrected');
});

test.each(sampleSlugs)('%s has one main heading, no script and no style of its own', (slug) => {
  const html = draw(slug);
  expect(html.match(/<h1\b/g)).toHaveLength(1);
  expect(html).not.toMatch(/<(?:script|style)\b|\sstyle=|\son\w+=|javascript:/i);
});

test('tables are regions that the keyboard reaches, each of another name', () => {
  const html = draw('varmholt-second-quarter-2026-results');
  const regions = html.match(/<div class="scroll" role="region" aria-label="[^"]+" tabindex="0">/g);
  expect(regions?.length).toBeGreaterThan(2);
  expect(new Set(regions).size).toBe(regions?.length);
});

test('a picture that is not among the edition’s files stops the page', () => {
  expect(() => draw('varmholt-second-quarter-2026-results', { pictures: {} })).toThrow('picture');
});
