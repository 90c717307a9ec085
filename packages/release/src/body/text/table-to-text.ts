import type { BlockNode, TableNode } from '../body-document';
import { toTableGrid } from '../table-grid';

/**
 * Writes a table as plain text: a line for each row, a tab between columns. A merged cell stands
 * once, at its top left, so that every line has as many columns. `toBlocks` writes what a cell
 * holds; lines and tabs in it become spaces.
 */
export function tableToText(
  table: TableNode,
  toBlocks: (blocks: BlockNode[], separator: string) => string,
): string {
  const grid = toTableGrid(table);
  if (!grid.ok) throw new TypeError(grid.message);
  return grid.slots
    .map((slots, row) =>
      slots
        .map((placed, column) =>
          placed.row === row && placed.column === column
            ? toOneLine(toBlocks(placed.cell.content, '\n'))
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
