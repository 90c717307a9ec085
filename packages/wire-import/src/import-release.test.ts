import fc from 'fast-check';
import { importRelease } from './import-release';
import { pieceKinds, type Correction, type Piece } from './imported-release';
import type { SourceBlock, SourceDocument } from './source-document';
import { readSource } from './source/read-source';
import { toSource } from './testing/to-source';

/** Lines that mean something to a step, in any order, between words that mean nothing. */
const line = fc.oneof(
  fc.constantFrom(
    'About Northgate Corp.',
    'Forward-Looking Statements',
    'Contacts:',
    'Jane Roe, Chief Financial Officer',
    'jane@northgate.example',
    '+1 608 555 0142',
    'SOURCE Northgate Corp.',
    'Source: Northgate Corp.',
    '# # #',
    'AUSTIN, Texas, May 5, 2026 (GLOBE NEWSWIRE) -- Northgate Corp. (NYSE: NGT) today said so.',
    'May 5, 2026',
    'CORRECTION - Northgate',
    'This press release features multimedia. View it at https://www.example.com/',
    'Not for distribution in the United States',
    'This press release contains forward-looking statements that are subject to risks.',
    'Exhibit 99.1',
    '----------',
    'About',
    ':',
  ),
  fc.string({ maxLength: 200 }),
  fc.lorem({ maxCount: 40 }),
);

const block: fc.Arbitrary<SourceBlock> = fc
  .record({
    kind: fc.constantFrom('paragraph' as const, 'heading' as const, 'listItem' as const),
    lines: fc.array(line, { minLength: 1, maxLength: 5 }),
    level: fc.integer({ min: 0, max: 6 }),
    ordinal: fc.option(fc.integer({ min: 0, max: 30 })),
  })
  .map(({ kind, lines, level, ordinal }) => ({
    kind,
    text: lines.join('\n'),
    line: null,
    level: kind === 'paragraph' ? 0 : Math.max(level, 1),
    ordinal: kind === 'listItem' ? ordinal : null,
    inline: lines.flatMap((text, index) => [
      ...(index > 0 ? [{ type: 'hardBreak' as const }] : []),
      ...(text === '' ? [] : [{ type: 'text' as const, text }]),
    ]),
    table: null,
  }));

const source: fc.Arbitrary<SourceDocument> = fc
  .array(block, { maxLength: 25 })
  .map((blocks) => ({ format: 'text', blocks, notices: [] }));

const corrections: fc.Arbitrary<Correction[]> = fc.array(
  fc.record({ block: fc.integer({ min: 0, max: 30 }), kind: fc.constantFrom(...pieceKinds) }),
  { maxLength: 4 },
);

/** Whether the pieces of each block follow each other from its start to its end. */
function isCovered({ blocks }: SourceDocument, pieces: readonly Piece[]): boolean {
  return blocks.every(({ text }, index) => {
    const own = pieces.filter(({ block }) => block === index);
    if (text.trim() === '') return own.length === 0;
    return (
      own[0]?.start === 0 &&
      own.at(-1)?.end === text.length &&
      own.every(({ start, end }, at) => end > start && start === (own[at - 1]?.end ?? 0))
    );
  });
}

describe('importRelease', () => {
  it('puts every stretch of any source into exactly one piece and loses no word', () => {
    const covers = fc.property(source, corrections, (document, said) => {
      const { pieces } = importRelease(document, said);
      return isCovered(document, pieces);
    });
    expect(() => fc.assert(covers, { numRuns: 400 })).not.toThrow();
  });

  it('never throws for what the readers make of any text', () => {
    const formats = fc.constantFrom('text' as const, 'markdown' as const, 'html' as const);
    const imports = fc.property(fc.array(line, { maxLength: 40 }), formats, (lines, format) => {
      const read = readSource(lines.join('\n\n'), format);
      if (read.ok) importRelease(read.source);
    });
    expect(() => fc.assert(imports, { numRuns: 200 })).not.toThrow();
  });

  it('gives a block the kind that a person gave it, and works the rest out around it', () => {
    const document = toSource([
      'Northgate Corp.',
      'Northgate Opens a Plant',
      'AUSTIN, Texas, May 5, 2026 (GLOBE NEWSWIRE) -- Northgate Corp. opened a plant today.',
      'It makes pumps there, which it sells to the cities of the state.',
      'Our history',
      'Northgate was founded in 1921 and has grown ever since then.',
    ]);
    expect(importRelease(document).boilerplates).toEqual([]);
    const corrected = importRelease(document, [{ block: 5, kind: 'boilerplate' }]);
    expect(corrected.boilerplates).toHaveLength(1);
    expect(corrected.pieces.at(-1)).toMatchObject({ step: 'person', confidence: 1 });
    expect(importRelease(document, [{ block: 0, kind: 'headline' }]).headline).toBe(
      'Northgate Corp.',
    );
  });

  it('makes nothing but empty fields of an empty source', () => {
    expect(importRelease({ format: 'text', blocks: [], notices: [] })).toMatchObject({
      headline: null,
      dateline: null,
      body: null,
      contacts: [],
      pieces: [],
    });
  });

  it.each([
    ['one word without end', 'a'.repeat(300_000)],
    ['blanks', `a${' '.repeat(300_000)}b`],
    ['brackets', '('.repeat(200_000)],
    ['markets', 'NYSE and '.repeat(40_000)],
    ['months', 'May '.repeat(60_000)],
    ['digits', '1 '.repeat(120_000)],
    ['at signs', 'a@'.repeat(120_000)],
    ['commas', 'A, '.repeat(90_000)],
    ['headings', 'About Northgate: '.repeat(15_000)],
    ['colons', 'Contact: '.repeat(30_000)],
    ['line breaks', 'Contact:\n'.repeat(1_500)],
    ['stops', 'U.S. '.repeat(60_000)],
    ['dashes', '- '.repeat(120_000)],
  ])('reads %s to the end', (_name, text) => {
    const document = toSource(['Northgate Opens a Plant', text, 'About Northgate', text]);
    expect(importRelease(document).headline).toBe('Northgate Opens a Plant');
  });
});
