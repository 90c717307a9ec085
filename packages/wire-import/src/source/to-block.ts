import type { InlineNode, TableNode } from '@dateline/release';
import type { SourceBlock } from '../source-document';
import { toInlineText } from './to-inline-text';

/** A block of words; null where there are none. */
export function toBlock(
  inline: InlineNode[],
  block: Partial<Pick<SourceBlock, 'kind' | 'line' | 'level' | 'ordinal'>> = {},
): SourceBlock | null {
  const text = toInlineText(inline);
  if (text.trim() === '') return null;
  return {
    kind: 'paragraph',
    line: null,
    level: 0,
    ordinal: null,
    ...block,
    text,
    inline,
    table: null,
  };
}

/** A table as a block: its text has a line for each row and a tab between cells. */
export function toTableBlock(table: TableNode, line: number | null): SourceBlock {
  const text = table.content
    .map(({ content = [] }) =>
      content
        .map((cell) =>
          cell.content
            .map((node) => (node.type === 'paragraph' ? toInlineText(node.content ?? []) : ''))
            .join(' ')
            .replace(/[\n\t]/gu, ' '),
        )
        .join('\t'),
    )
    .join('\n');
  return { kind: 'table', text, line, level: 0, ordinal: null, inline: [], table };
}
