import type { TableNode } from '../body-document';
import type { RenderContext } from '../render-context';
import { toTableGrid } from '../table-grid';
import { toTableSections } from '../table-sections';
import { cellToMarkdown } from './cell-to-markdown';

/**
 * Writes a table as GitHub's Markdown has it: one header row, left empty where the table has none.
 * A merged cell stands once, at its top left.
 */
export function tableToMarkdown(table: TableNode, context: RenderContext): string {
  const grid = toTableGrid(table);
  if (!grid.ok) throw new TypeError(grid.message);
  const rows = grid.slots.map((slots, row) =>
    slots.map((placed, column) =>
      placed.row === row && placed.column === column ? cellToMarkdown(placed.cell, context) : '',
    ),
  );
  if (toTableSections(table).headRows === 0) rows.unshift(new Array<string>(grid.width).fill(''));
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
