import fc from 'fast-check';
import type { BodyDocument, CellNode, TableNode } from '../body/body-document';
import type { ContentDraft } from '../content/release-content';
import { anyBody } from '../testing/any-body';
import { toPlainDigits } from '../testing/to-plain-digits';
import { textWidth } from './text-width';
import { toWireText } from './to-wire-text';
import { toWords } from './wrap-text';

const empty: ContentDraft = {
  ...{ language: 'en', slug: null, headline: null, subheadline: null, summary: null, notice: null },
  ...{ dateline: null, body: null, source: null, company: null, originallyIssuedAt: null },
  ...{ boilerplates: [], disclaimers: [], contacts: [], attachments: [], images: [], links: [] },
  categories: [],
};
/** A dateline that is printed so. */
const printed = (text: string) => ({
  ...{ text, city: null, region: null, country: null, day: null, wire: null },
});
const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text }],
});
const toBody = (...content: BodyDocument['content']): BodyDocument => ({ type: 'doc', content });
const cell = (text: string, type: CellNode['type'] = 'tableCell', colspan = 1): CellNode => ({
  ...{ type, attrs: { colspan, rowspan: 1, colwidth: null } },
  content: [text === '' ? { type: 'paragraph' } : paragraph(text)],
});
const toTable = (head: string[], ...rows: string[][]): TableNode => ({
  type: 'table',
  content: [
    head.map((text) => cell(text, 'tableHeader')),
    ...rows.map((row) => row.map((t) => cell(t))),
  ].map((content) => ({ type: 'tableRow', content })),
});
const wire = (parts: Partial<ContentDraft>) => toWireText({ ...empty, ...parts });

test('the rule of a balance sheet stands below the names of its columns, its first part below that', () => {
  const { content } = toTable(['€', '2026'], ['Cash', '143']);
  const [head, ...rows] = content;
  const title = { type: 'tableRow' as const, content: [cell('Assets', 'tableHeader', 2)] };
  const table: TableNode = { type: 'table', content: [...(head ? [head] : []), title, ...rows] };
  const [first, rule, ...below] = wire({ body: toBody(table) }).split('\n');
  expect([first, rule]).toEqual([
    expect.stringContaining('2026'),
    expect.stringMatching(/^[- ]+$/),
  ]);
  expect(below.slice(0, 2)).toEqual(['Assets', expect.stringContaining('143')]);
});

test('columns without room beside each other are named by their heads, not by a part', () => {
  const long = 'Verkehrsinfrastrukturfinanzierungsgesellschaft';
  const { content } = toTable([long, long], ['Cash', '143']);
  const [head, ...rows] = content;
  const title = { type: 'tableRow' as const, content: [cell('Assets', 'tableHeader', 2)] };
  const table: TableNode = { type: 'table', content: [...(head ? [head] : []), title, ...rows] };
  expect(wire({ body: toBody(table) })).toContain(`  ${long}: 143`);
});

test('a release is sent with its dateline run in and all that follows its body', () => {
  const text = wire({
    headline: 'Varmholt orders a second kiln',
    dateline: printed('NORDERWISCH, Germany, March 2, 2026 --'),
    body: toBody(paragraph('Varmholt AG has ordered a kiln that is larger than the first one.')),
    boilerplates: [{ heading: 'About Varmholt', body: toBody(paragraph('Varmholt burns lime.')) }],
    contacts: [
      {
        ...{ type: 'investors', name: 'Ada Quay', title: null, organisation: 'Varmholt AG' },
        ...{ phone: '+49 4321 10', email: 'ir@varmholt.example' },
      },
    ],
    source: 'Varmholt AG',
  });
  expect(text).toBe(
    [
      'Varmholt orders a second kiln',
      '',
      'NORDERWISCH, Germany, March 2, 2026 -- Varmholt AG has ordered a kiln',
      'that is larger than the first one.',
      '',
      'About Varmholt',
      '',
      'Varmholt burns lime.',
      '',
      'Investor contact:',
      'Ada Quay',
      'Varmholt AG',
      '+49 4321 10',
      'ir@varmholt.example',
      '',
      'SOURCE: Varmholt AG',
      '',
      '###',
      '',
    ].join('\n'),
  );
});

test('figures stand below each other, negative ones by their bracket', () => {
  const table = toTable(
    ['In millions of euros', '2026', '2025'],
    ['Revenue', '1,204.5', '998.0'],
    ['Net result', '(38.2)', '12.1'],
  );
  expect(wire({ body: toBody(table) })).toBe(
    [
      'In millions of euros      2026    2025',
      '---------------------  --------  ------',
      'Revenue                1,204.5   998.0',
      'Net result               (38.2)   12.1',
      '',
      '###',
      '',
    ].join('\n'),
  );
});

test('a table with long texts is wrapped inside its columns', () => {
  const words = 'The kiln was taken over from the earlier owner with all of its parts and papers';
  const text = wire({ body: toBody(toTable(['Item', 'What', 'Cost'], ['Kiln', words, '12.5'])) });
  const lines = text.split('\n');
  expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(70);
  expect(lines[2]).toMatch(/^Kiln +The kiln was .* 12\.5$/);
  expect(lines[3]).toMatch(/^ {6,}\S/);
});

test('a table without room for its columns names each cell by its column', () => {
  const head = Array.from({ length: 9 }, (_, index) => `Quarter-number-${index}`);
  const row = head.map((_, index) => `${index}00,000.00`);
  const text = wire({ body: toBody(toTable(['Line', ...head], ['Revenue', ...row])) });
  expect(text).toContain('\nRevenue\n  Quarter-number-0: 000,000.00\n');
  expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(70);
});

test('a column that only a merged cell fills keeps its table within the width', () => {
  const table = toTable(['Kiln', '1', '2', ''], ['w '.repeat(25), '3', '4', '']);
  const merged = cell('word '.repeat(8).trim(), 'tableCell', 3);
  table.content.push({ type: 'tableRow', content: [cell('x'.repeat(30)), merged] });
  const lines = wire({ body: toBody(table) }).split('\n');
  expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(70);
});

test('list items hang below their own words', () => {
  const item = (text: string) => ({ type: 'listItem' as const, content: [paragraph(text)] });
  const long = `${'word '.repeat(20)}end`;
  const text = wire({ body: toBody({ type: 'bulletList', content: [item(long), item('Short')] }) });
  expect(text).toMatch(/^- word (?:word )+word\n {2}word .*end\n- Short\n/);
});

test.each([
  ['a no-break space', 'EUR\u00a012.5', 'EUR\u00a012.5'],
  ['a combining mark', 'Zu\u0308rich', 'Zu\u0308rich'],
])('%s parts no word', (_, word, kept) => {
  const lines = wire({ body: toBody(paragraph(`${'x'.repeat(60)} ${word}`)) }).split('\n');
  expect(lines.some((line) => line.endsWith(kept))).toBe(true);
});

test('a text without spaces is broken between its wide characters', () => {
  const lines = wire({ headline: '株'.repeat(80) }).split('\n');
  expect(lines.slice(0, 3).map(textWidth)).toEqual([70, 70, 20]);
});

test('an address is never broken', () => {
  const address = `https://www.varmholt.example/${'a'.repeat(80)}`;
  expect(wire({ body: toBody(paragraph(`See ${address} for more.`)) })).toContain(`\n${address}\n`);
});

test('no line is longer than 70 columns, but for a word that cannot be broken', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      for (const line of wire({ body, dateline: printed('BERLIN, May 1, 2026 --') }).split('\n')) {
        const words = toWords(line.replace(/^(?: *(?:-|\d+\.) )+/, ''));
        expect(textWidth(line) <= 70 || words.length === 1).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('not one character of a body is lost', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const sent = countCharacters([toPlainDigits(wire({ body }))]);
      for (const [character, count] of countCharacters(listTexts(body).map(toPlainDigits))) {
        expect(sent.get(character) ?? 0).toBeGreaterThanOrEqual(count);
      }
    }),
    { numRuns: 300 },
  );
});

test('words of ordinary tables and lists are all sent, as often as they stand there', () => {
  const anyWord = fc.stringMatching(/^[A-Za-z0-9,.%()-]{1,15}$/);
  const anyCell = fc.array(anyWord, { maxLength: 6 }).map((words) => words.join(' '));
  const anyRows = fc.integer({ min: 1, max: 7 }).chain((columns) =>
    fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), {
      ...{ minLength: 2, maxLength: 6 },
    }),
  );
  fc.assert(
    fc.property(anyRows, ([head = [], ...rows]) => {
      const text = wire({ body: toBody(toTable(head, ...rows)) });
      const sent = toCounts(toWords(text));
      for (const [word, count] of toCounts([head, ...rows].flat().flatMap(toWords))) {
        expect(
          [...sent].some(([one, times]) => one.replace(/:$/, '') === word && times >= count),
        ).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

function listTexts(node: object): string[] {
  const {
    text,
    attrs,
    content = [],
  } = node as {
    text?: string;
    attrs?: { alt?: string; caption?: string | null };
    content?: object[];
  };
  return [text, attrs?.alt, attrs?.caption, ...content.flatMap(listTexts)].flatMap(
    (one) => one ?? [],
  );
}

function countCharacters(texts: readonly string[]): Map<string, number> {
  return toCounts(texts.flatMap((text) => Array.from(text.replaceAll(/\s/g, ''))));
}

function toCounts(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
