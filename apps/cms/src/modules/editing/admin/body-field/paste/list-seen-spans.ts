import type { PasteContext } from './paste-context';
import type { Spans } from './to-whole-grid';

/** More than any copied sheet has in sight. */
const mostColumns = 1000;

/**
 * For each cell of the tables that hide rows or columns, over how many of those in sight it goes: a
 * span of 0 is a hidden cell. Excel hides a column by its `<col>`, which for a browser hides
 * nothing, and goes on writing its cells; programs that leave those out have fewer cells in a row
 * than columns, and there nothing is hidden.
 */
export function listSeenSpans(
  body: Element,
  styleOf: PasteContext['styleOf'],
): ReadonlyMap<Element, Spans> {
  const spans = new Map<Element, Spans>();
  for (const table of body.querySelectorAll('table')) {
    const columns = listHiddenColumns(table, styleOf);
    const rows = Array.from(table.rows, (row) => styleOf(row, 'display') === 'none');
    if (!columns.includes(true) && !rows.includes(true)) continue;
    const { placed, isFilled } = placeCells(table, columns.length);
    const seen = (hidden: readonly boolean[], covered: readonly number[]) =>
      covered.filter((at) => hidden[at] !== true).length;
    for (const { cell, inRows, inColumns } of placed) {
      spans.set(cell, {
        rowspan: seen(rows, inRows),
        colspan: isFilled ? seen(columns, inColumns) : inColumns.length,
      });
    }
  }
  return spans;
}

/** For each column whether it is hidden. */
function listHiddenColumns(table: HTMLTableElement, styleOf: PasteContext['styleOf']): boolean[] {
  const columns: boolean[] = [];
  for (const column of table.querySelectorAll('col')) {
    if (column.closest('table') !== table) continue;
    const isHidden = styleOf(column, 'display') === 'none';
    const span = Number(column.getAttribute('span') ?? 1) || 1;
    for (let at = 0; at < span && columns.length < mostColumns; at += 1) columns.push(isHidden);
  }
  return columns;
}

/** The rows and columns that each cell covers, and whether the cells fill all columns. */
function placeCells(table: HTMLTableElement, width: number) {
  const taken = Array.from(table.rows, () => new Set<number>());
  const placed: { cell: Element; inRows: number[]; inColumns: number[] }[] = [];
  for (const [row, { cells }] of Array.from(table.rows).entries()) {
    let column = 0;
    for (const cell of cells) {
      while (taken[row]?.has(column)) column += 1;
      const inColumns = count(column, Math.min(cell.colSpan, mostColumns));
      const inRows = count(row, Math.min(Math.max(1, cell.rowSpan), taken.length - row));
      for (const at of inRows) for (const covered of inColumns) taken[at]?.add(covered);
      placed.push({ cell, inRows, inColumns });
    }
  }
  return { placed, isFilled: taken.every(({ size }) => size === 0 || size === width) };
}

function count(from: number, many: number): number[] {
  return Array.from({ length: many }, (_, at) => from + at);
}
