import type { ColumnRange } from './merge-affixes';
import type { SourceTable } from './source-table';

/**
 * Joins columns that hold the parts of one figure, so that `$ 12` in two columns and `7` in the
 * second alone stand below each other. Columns are not joined where a row has two cells in them.
 * Answers for each column the number of its group, from the left.
 */
export function groupColumns(table: SourceTable, joined: readonly ColumnRange[]): number[] {
  const counts = new Map<string, { range: ColumnRange; count: number }>();
  for (const range of joined) {
    const key = `${range.first}-${range.last}`;
    counts.set(key, { range, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const rows = toRowRanges(table);
  /** For each column the range of its group. */
  const groups = Array.from({ length: table.width }, (_, at) => ({ first: at, last: at }));
  for (const { range } of [...counts.values()].sort((one, other) => other.count - one.count)) {
    const first = groups[range.first]?.first ?? range.first;
    const last = groups[range.last]?.last ?? range.last;
    const isShared = rows.some(
      (row) => row.filter((cell) => cell.first <= last && cell.last >= first).length > 1,
    );
    if (isShared) continue;
    const group = { first, last };
    for (let at = first; at <= last; at += 1) groups[at] = group;
  }
  let number = -1;
  return groups.map((group, at) => (group.first === at ? (number += 1) : number));
}

function toRowRanges({ cells, height }: SourceTable): ColumnRange[][] {
  const rows: ColumnRange[][] = Array.from({ length: height }, () => []);
  for (const { row, rowspan, column, colspan } of cells) {
    for (const covered of rows.slice(row, row + rowspan)) {
      covered.push({ first: column, last: column + colspan - 1 });
    }
  }
  return rows;
}
