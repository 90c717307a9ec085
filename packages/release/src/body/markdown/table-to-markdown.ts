import type { BlockNode, CellNode, ListNode, TableNode } from '../body-document';
import type { RenderContext } from '../render-context';
import { toTableGrid } from '../table-grid';
import { toTableSections } from '../table-sections';
import { toUnknownNodeError } from '../to-unknown-node-error';
import { imageToMarkdown, inlineToMarkdown } from './inline-to-markdown';

/**
 * Writes a table as GitHub's Markdown has it: one header row, left empty where the table has none.
 * A merged cell stands once, at its top left.
 */
export function tableToMarkdown(table: TableNode, context: RenderContext): string {
  const grid = toTableGrid(table);
  if (!grid.ok) throw new TypeError(grid.message);
  const rows = grid.slots.map((slots, row) =>
    slots.map((placed, column) =>
      placed.row === row && placed.column === column ? toCell(placed.cell, context) : '',
    ),
  );
  if (toTableSections(table).headRows === 0) rows.unshift(new Array<string>(grid.width).fill(''));
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Writes a cell on the one line that GitHub's tables give it: its parts one below the other. */
function toCell({ content }: CellNode, context: RenderContext): string {
  return toLines(content, context)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('<br>');
}

function toLines(blocks: readonly BlockNode[], context: RenderContext): string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [inlineToMarkdown(block.content, '<br>')];
      case 'bulletList':
      case 'orderedList':
        return toItems(block, context);
      case 'blockquote':
        return toLines(block.content, context);
      case 'table':
        return block.content.map(({ content = [] }) =>
          content.map((cell) => toCell(cell, context)).join(' '),
        );
      case 'image':
        return imageToMarkdown(block, context);
      default:
        throw toUnknownNodeError(block);
    }
  });
}

function toItems(list: ListNode, context: RenderContext): string[] {
  return list.content.map((item, index) => {
    const marker = list.type === 'bulletList' ? '-' : `${list.attrs.start + index}.`;
    return `${marker} ${toLines(item.content, context).join('<br>')}`;
  });
}
