import type { TableNode } from '../body-document';
import { toTableGrid } from '../table-grid';
import { isRecord, toPlace, type BodyProblem } from './body-problem';

/**
 * Checks that the cells of a table make a whole grid. A table whose rows or spans have faults of
 * their own is passed over: those are reported already, and no grid can be told from them.
 */
export function* listTableProblems(table: unknown, place: string): Generator<BodyProblem> {
  if (!isLayable(table)) return;
  const grid = toTableGrid(table);
  if (!grid.ok) {
    yield { place: toPlace(toPlace(place, 'content'), grid.row), message: grid.message };
  }
  for (const [row, { content = [] }] of table.content.entries()) {
    for (const [index, { attrs }] of content.entries()) {
      if (attrs.colwidth !== null && attrs.colwidth.length !== attrs.colspan) {
        yield {
          place: `${place}.content.${row}.content.${index}.attrs.colwidth`,
          message: '“colwidth” must have one width for each column that the cell spans.',
        };
      }
    }
  }
}

function isLayable(table: unknown): table is TableNode {
  return isRecord(table) && isListOf(table.content, isLayableRow);
}

function isLayableRow(row: unknown): boolean {
  return isRecord(row) && (row.content === undefined || isListOf(row.content, isLayableCell));
}

function isLayableCell(cell: unknown): boolean {
  if (!isRecord(cell) || !isRecord(cell.attrs)) return false;
  const { colspan, rowspan, colwidth } = cell.attrs;
  return isSpan(colspan) && isSpan(rowspan) && (colwidth === null || Array.isArray(colwidth));
}

function isSpan(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0;
}

function isListOf(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}
