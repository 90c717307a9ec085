import fc from 'fast-check';
import { toText } from '../body/to-text';
import { anyBody } from '../testing/any-body';
import { sampleFile, toBody, toSampleContent } from '../testing/sample-content';
import type { TextRun } from './text-run';
import { fieldNames } from '../content/release-content';
import { type DifferenceSection, toTextDifference } from './to-text-difference';

type Parts = Parameters<typeof toSampleContent>[0];

const compare = (before: Parts, after: Parts) =>
  toTextDifference(toSampleContent(before), toSampleContent(after));

const findPart = (sections: DifferenceSection[], part: string) =>
  sections.find((section) => section.part === part);

const marks: Record<TextRun['kind'], [string, string]> = {
  same: ['', ''],
  removed: ['[-', '-]'],
  added: ['{+', '+}'],
  omitted: ['<', '>'],
};
const show = (section: DifferenceSection | undefined) =>
  section?.runs.map(({ kind, text }) => marks[kind].join(text)).join('');

test('tells what was said before and what is said now, word by word', () => {
  const sections = compare(
    { headline: 'Norderwisch Orders Two Ferries', body: toBody('The price is EUR 12.5 million.') },
    {
      headline: 'Norderwisch Orders Three Ferries',
      body: toBody('The price is EUR 12.6 million.'),
    },
  );
  expect(show(findPart(sections, 'headline'))).toBe('Norderwisch Orders [-Two-]{+Three+} Ferries');
  expect(show(findPart(sections, 'body'))).toBe('The price is EUR [-12.5-]{+12.6+} million.');
});

test('keeps words together that were replaced together', () => {
  const sections = compare(
    { headline: 'Norderwisch buys two ferries today' },
    { headline: 'Norderwisch sells nine ships today' },
  );
  expect(show(findPart(sections, 'headline'))).toBe(
    'Norderwisch [-buys two ferries-]{+sells nine ships+} today',
  );
});

test('knows words where no spaces are', () => {
  const sections = compare(
    { language: 'ja', headline: '売上高は増加しました' },
    { language: 'ja', headline: '売上高は減少しました' },
  );
  expect(show(findPart(sections, 'headline'))).toBe('売上高は[-増加-]{+減少+}しました');
});

test('an unchanged content has no changed part', () => {
  expect(compare({}, {}).filter(({ isChanged }) => isChanged)).toEqual([]);
});

const { company, contacts } = toSampleContent();
test.each<[string, Parts, string]>([
  ['subheadline', { subheadline: null }, '[-Delivery is planned for 2027-]'],
  ['summary', { summary: 'Two more' }, '{+Two more+}'],
  ['boilerplates', { boilerplates: [] }, '[-About Norderwisch'],
  ['disclaimers', { disclaimers: [{ heading: null, body: toBody('New') }] }, '{+New+}'],
  ['contacts', { contacts: [{ ...contacts[0]!, phone: '+49 69 9999' }] }, '[-1234-]{+9999+}'],
  ['links', { links: [] }, '[-Fleet: https://example.com/fleet-]'],
  ['categories', { categories: [] }, '[-Orders-]'],
  ['source', { source: 'Norderwisch' }, '{+Norderwisch+}'],
  ['company', { company: { ...company, name: 'Nordwisch' } }, '[-Norderwisch-]{+Nordwisch+}'],
  ['dateline', { dateline: null }, '[-FRANKFURT, June 1, 2020 ---]'],
])('shows a change of the %s', (part, after, expected) => {
  const changed = compare({}, after).filter(({ isChanged }) => isChanged);
  expect(changed.map((section) => section.part)).toEqual([part]);
  expect(show(changed[0])).toContain(expected);
});

test('shows a file that was changed under the same name', () => {
  const other = { ...sampleFile, sha256: 'b'.repeat(64) };
  const sections = compare(
    { images: [sampleFile] },
    { images: [other], attachments: [{ title: 'The chart', file: other }] },
  );
  const changed = sections.filter(({ isChanged }) => isChanged);
  expect(changed.map(({ part }) => part)).toEqual(['attachments', 'images']);
});

test('tells the parts in the order of reading, without those that neither has', () => {
  const parts = compare({}, {}).map(({ part }) => part);
  expect(parts).toEqual(fieldNames.filter((part) => parts.includes(part)));
  expect(parts).not.toContain('disclaimers');
});

test('leaves out what is far from every change', () => {
  const words = Array.from({ length: 300 }, (_, index) => `word${index}`);
  const changed = words.with(150, 'other');
  const body = findPart(
    compare({ body: toBody(words.join(' ')) }, { body: toBody(changed.join(' ')) }),
    'body',
  );
  expect(body?.runs.map(({ kind }) => kind)).toEqual([
    ...['omitted', 'same', 'removed', 'added', 'same', 'omitted'],
  ]);
  expect(body?.runs[1]?.text).toMatch(/^word\d+ .* word149 $/);
  expect(body?.runs[1]?.text.length).toBeLessThan(250);
});

function spell(runs: TextRun[], without: TextRun['kind']): string {
  return runs.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');
}

test('spells the old text and the new one to the letter', () => {
  fc.assert(
    fc.property(anyBody, anyBody, (one, other) => {
      const body = findPart(compare({ body: one }, { body: other }), 'body');
      expect(spell(body?.runs ?? [], 'added')).toBe(toText(one));
      expect(spell(body?.runs ?? [], 'removed')).toBe(toText(other));
    }),
  );
});

const anyLongText = fc
  .array(
    fc.constantFrom('profit', 'loss', '6.1%', 'rose', 'fell', '\n', '\n\n', '👩‍👩‍👧 𝒳', '売上高は'),
    {
      maxLength: 400,
    },
  )
  .map((words) => words.join(' '));

test('spells long texts to the letter too, and shows words whole', () => {
  fc.assert(
    fc.property(anyLongText, anyLongText, anyLongText, (start, one, other) => {
      const body = findPart(
        compare({ body: toBody(`${start}${one}.`) }, { body: toBody(`${start}${other}.`) }),
        'body',
      );
      const runs = body?.runs ?? [];
      expect(spell(runs, 'added')).toBe(`${start}${one}.`);
      expect(spell(runs, 'removed')).toBe(`${start}${other}.`);
      expect(runs.filter(({ text }) => text === '' || /\p{Surrogate}/u.test(text))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe('texts that have little in common', () => {
  const toLong = (word: string, lines: number) =>
    toBody(
      Array.from({ length: lines }, (_, line) =>
        line % 10 === 0 ? `A line that both have, ${line}.` : `${word} ${line * 7} is ${word}.`,
      ).join('\n'),
    );

  test('are compared by paragraphs', () => {
    const before = toLong('profit', 400);
    const body = findPart(compare({ body: before }, { body: toLong('loss', 400) }), 'body');
    expect(spell(body?.runs ?? [], 'added')).toBe(toText(before));
    expect(
      body?.runs.some(({ kind, text }) => kind !== 'removed' && text.includes('both have, 300')),
    ).toBe(true);
    expect(show(body)).toContain('[-profit-]{+loss+} 2093 is [-profit-]{+loss+}.');
  });

  test('are told as a whole where even the paragraphs differ: no search without end', () => {
    const before = toLong('profit', 20_000);
    const after = toLong('loss', 20_000);
    const body = findPart(compare({ body: before }, { body: after }), 'body');
    expect(body?.runs).toEqual([
      { kind: 'removed', text: toText(before) },
      { kind: 'added', text: toText(after) },
    ]);
  });
});
