import type { SourceCell, SourceTable } from './source-table';

/**
 * Leaves out the columns and rows in which nothing begins, which editors use as space, and maps
 * columns to the groups that they were joined to.
 */
export function compactTable(table: SourceTable, groups: readonly number[]): SourceTable {
  const cells = table.cells.map((cell) => {
    const first = groups[cell.column] ?? 0;
    const last = groups[cell.column + cell.colspan - 1] ?? first;
    return { ...cell, column: first, colspan: last - first + 1 };
  });
  const columns = toPositions(listNeeded(cells));
  const rows = toPositions([...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b));
  return {
    width: columns.count,
    height: rows.count,
    cells: cells.map((cell) => ({
      ...cell,
      column: columns.before(cell.column),
      colspan: columns.before(cell.column + cell.colspan) - columns.before(cell.column),
      row: rows.before(cell.row),
      rowspan: rows.before(cell.row + cell.rowspan) - rows.before(cell.row),
    })),
  };
}

/** Columns that a cell needs: its own for a narrow cell, one of those it covers for a merged one. */
function listNeeded(cells: readonly SourceCell[]): number[] {
  const needed = new Set<number>();
  for (const { column, colspan } of [...cells].sort((a, b) => a.colspan - b.colspan)) {
    let isMet = false;
    for (let at = column; at < column + colspan && !isMet; at += 1) isMet = needed.has(at);
    if (!isMet) needed.add(column);
  }
  return [...needed].sort((a, b) => a - b);
}

function toPositions(kept: readonly number[]) {
  return {
    count: kept.length,
    /** How many kept ones stand before this one. */
    before: (at: number) => {
      let low = 0;
      let high = kept.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((kept[middle] ?? 0) < at) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
