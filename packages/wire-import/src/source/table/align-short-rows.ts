import { groupColumns } from './group-columns';
import { mergeAffixes } from './merge-affixes';
import { placeCells } from './place-cells';
import type { LooseCell } from './source-table';

/**
 * Mirrors write a page's table in pipes and lose the spans of merged cells, so that rows with fewer
 * cells stand too far left: `4Q24 | 4Q23` over `$ | 12 | $ | 10`. A short row gets its spans back
 * where it has one cell for each figure, or cells that divide the figures evenly.
 */
export function alignShortRows(rows: LooseCell[][]): LooseCell[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const full = rows.filter((row) => row.length === width);
  if (full.length === rows.length) return rows;
  const { table, joined } = mergeAffixes(placeCells(full));
  const groups = groupColumns(table, joined);
  const starts = groups.flatMap((group, at) => (groups[at - 1] === group ? [] : [at]));
  const used = starts.filter((start) =>
    table.cells.some(({ column, colspan }) => column === start && colspan < width),
  );
  return rows.map((row) => {
    if (row.length === width) return row;
    if (row.length === starts.length) return toSpans(row, starts, width);
    return spread(row, used, width) ?? row;
  });
}

/** Gives each cell the columns from its start to the next one's. */
function toSpans(row: LooseCell[], starts: readonly number[], width: number): LooseCell[] {
  return row.map((cell, index) => ({
    ...cell,
    colspan: (starts[index + 1] ?? width) - (starts[index] ?? width),
  }));
}

/** Shares the columns of figures out evenly among the words of a row that has fewer. */
function spread(row: LooseCell[], used: readonly number[], width: number): LooseCell[] | null {
  const [label, ...others] = row;
  const named = others.filter(({ blocks }) => blocks.length > 0);
  const columns = used.slice(1);
  const share = columns.length / named.length;
  if (label === undefined || named.length === 0 || !Number.isInteger(share)) return null;
  const starts = [0, ...named.map((_, index) => columns[index * share] ?? 0)];
  return toSpans([label, ...named], starts, width);
}
