import type { BlockNode, ListNode, TableNode } from '../body-document';
import { toTableGrid } from '../table-grid';
import { toUnknownNodeError } from '../to-unknown-node-error';
import { inlineToText } from './inline-to-text';

/** Writes blocks as plain text; those without any text leave no gap. */
export function blocksToText(blocks: readonly BlockNode[], separator = '\n\n'): string {
  return blocks
    .map(toBlock)
    .filter((text) => text !== '')
    .join(separator);
}

function toBlock(block: BlockNode): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineToText(block.content);
    case 'bulletList':
    case 'orderedList':
      return toList(block);
    case 'blockquote':
      return blocksToText(block.content);
    case 'table':
      return toTable(block);
    case 'image':
      return [block.attrs.alt, block.attrs.caption ?? ''].filter((text) => text !== '').join('\n');
    default:
      throw toUnknownNodeError(block);
  }
}

/** One line an item. */
function toList(list: ListNode): string {
  return list.content
    .map(({ content }, index) => {
      const marker = list.type === 'bulletList' ? '- ' : `${list.attrs.start + index}. `;
      const indent = ' '.repeat(marker.length);
      return marker + blocksToText(content, '\n').replace(/\n(?=.)/g, `\n${indent}`);
    })
    .join('\n');
}

/**
 * A line for each row, a tab between columns. A merged cell stands once, at its top left, so that
 * every line has as many columns. Lines and tabs in a cell become spaces.
 */
function toTable(table: TableNode): string {
  const grid = toTableGrid(table);
  if (!grid.ok) throw new TypeError(grid.message);
  return grid.slots
    .map((slots, row) =>
      slots
        .map((placed, column) =>
          placed.row === row && placed.column === column
            ? toOneLine(blocksToText(placed.cell.content, '\n'))
            : '',
        )
        .join('\t'),
    )
    .join('\n');
}

function toOneLine(text: string): string {
  return text
    .split(/[\n\t]/)
    .map((part) => part.trim())
    .join(' ');
}
