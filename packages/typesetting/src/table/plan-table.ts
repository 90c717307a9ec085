import type { PageSize } from '../pdf/flow';
import type { TextMeter } from '../text/measure-text';
import type { TextStyle } from '../text/text-style';
import { measureColumns, shareWidth } from './fit-columns';
import type { LaidCell, LaidTable } from './lay-table';

/** A table as it will be set: whole, or one part of several. */
export interface PlannedPart {
  table: LaidTable;
  widths: number[];
}

export interface TablePlan {
  size: number;
  isTurned: boolean;
  parts: PlannedPart[];
}

const sizes = [8.75, 8.25, 7.75, 7.25, 6.75];
const turnedSizes = [8.25, 7.75, 7.25, 6.75];

/**
 * Finds how a table fits: in smaller type, then on a turned page, then in parts of some columns,
 * each with the first column, which names the rows.
 *
 * @param lay the table in a size of type.
 */
export function planTable(
  lay: (style: Pick<TextStyle, 'size'>) => LaidTable | null,
  meter: TextMeter,
  width: number,
  turned: PageSize,
): TablePlan | null {
  for (const [isTurned, room, all] of [
    [false, width, sizes],
    [true, turned.width, turnedSizes],
  ] as const) {
    for (const size of all) {
      const table = lay({ size });
      if (!table) return null;
      const columns = measureColumns(table, meter, size);
      if (columns.least.reduce((sum, column) => sum + column, 0) > room) continue;
      return { size, isTurned, parts: [{ table, widths: shareWidth(columns, room) }] };
    }
  }
  return splitTable(lay, meter, turned.width);
}

function splitTable(
  lay: (style: Pick<TextStyle, 'size'>) => LaidTable | null,
  meter: TextMeter,
  room: number,
): TablePlan | null {
  const size = 7.25;
  const table = lay({ size });
  if (!table) return null;
  const columns = measureColumns(table, meter, size);
  const name = Math.min(columns.least[0] ?? 0, room / 2);
  const parts: PlannedPart[] = [];
  let from = 1;
  while (from < table.columns) {
    let to = from;
    let used = name;
    while (to < table.columns && (to === from || used + (columns.least[to] ?? 0) <= room)) {
      used += columns.least[to] ?? 0;
      to += 1;
    }
    const chosen = [0, ...Array.from({ length: to - from }, (_, index) => from + index)];
    const pick = (widths: readonly number[]) => chosen.map((column) => widths[column] ?? 0);
    const widths = shareWidth({ least: pick(columns.least), most: pick(columns.most) }, room);
    parts.push({ table: cutTable(table, from, to), widths });
    from = to;
  }
  return { size, isTurned: true, parts };
}

/** The first column, and those from one to before another; merged cells are cut at the edges. */
function cutTable(table: LaidTable, from: number, to: number): LaidTable {
  const cut = (cell: LaidCell): LaidCell[] => {
    const left = Math.max(cell.column, from);
    const right = Math.min(cell.column + cell.colspan, to);
    const isFirst = cell.column === 0;
    if (right <= left && !isFirst) return [];
    const colspan = Math.max(0, right - left) + (isFirst ? 1 : 0);
    return [{ ...cell, column: isFirst ? 0 : left - from + 1, colspan }];
  };
  return {
    columns: to - from + 1,
    headRows: table.headRows,
    groups: table.groups,
    rows: table.rows.map((row) => row.flatMap(cut)),
    numbers: new Set(
      [...table.numbers].filter((at) => at >= from && at < to).map((at) => at - from + 1),
    ),
  };
}
