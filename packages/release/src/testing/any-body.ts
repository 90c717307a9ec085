import fc from 'fast-check';
import type { BlockNode, BodyDocument, CellNode, ParagraphNode } from '../body/body-document';
import { anyTable } from './any-table';
import { anyInlines, anyText } from './any-text';

const anyParagraph: fc.Arbitrary<ParagraphNode> = anyInlines.map((content) => ({
  type: 'paragraph',
  content,
}));

/** Blocks of every kind, one in the other to the given depth. */
function anyBlock(
  depth: number,
  cellContent: fc.Arbitrary<CellNode['content']>,
): fc.Arbitrary<BlockNode> {
  const leaves: fc.Arbitrary<BlockNode>[] = [
    anyParagraph,
    fc.record({
      type: fc.constant('heading' as const),
      attrs: fc.record({ level: fc.constantFrom(2 as const, 3 as const, 4 as const) }),
      content: anyInlines,
    }),
    fc.record({
      type: fc.constant('image' as const),
      attrs: fc.record({
        file: fc.constant('a'.repeat(64)),
        alt: anyText,
        caption: fc.option(anyText),
      }),
    }),
  ];
  if (depth === 0) return fc.oneof(...leaves);
  const inner = anyBlock(depth - 1, cellContent);
  const item = fc.record({
    type: fc.constant('listItem' as const),
    content: fc
      .tuple(anyParagraph, fc.array(inner, { maxLength: 2 }))
      .map(([first, rest]): BlockNode[] => [first, ...rest]),
  });
  const items = fc.array(item, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    ...leaves,
    fc.record({ type: fc.constant('bulletList' as const), content: items }),
    fc.record({
      type: fc.constant('orderedList' as const),
      attrs: fc.record({ start: fc.nat(12) }),
      content: items,
    }),
    fc.record({
      type: fc.constant('blockquote' as const),
      content: fc.array(inner, { minLength: 1, maxLength: 3 }),
    }),
    anyTable(cellContent),
  );
}

const anyCellParagraphs = fc.array(anyParagraph, { minLength: 1, maxLength: 2 });

const anyCellContent: fc.Arbitrary<CellNode['content']> = fc.oneof(
  anyCellParagraphs,
  anyParagraph.map((paragraph): CellNode['content'] => [
    paragraph,
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] },
  ]),
);

/** Any body that a release may have, in small. */
export const anyBody = anyDocument(anyCellContent);

/** The same without lists in table cells, for which Markdown has no form. */
export const anyPlainTableBody = anyDocument(anyCellParagraphs);

function anyDocument(cellContent: fc.Arbitrary<CellNode['content']>): fc.Arbitrary<BodyDocument> {
  return fc.record({
    type: fc.constant('doc' as const),
    content: fc.array(anyBlock(2, cellContent), { minLength: 1, maxLength: 4 }),
  });
}
