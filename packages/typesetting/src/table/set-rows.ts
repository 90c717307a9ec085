import { breakLines } from '../text/break-lines';
import type { TextMeter } from '../text/measure-text';
import type { Line } from '../text/place-spans';
import { padding } from './fit-columns';
import type { LaidCell } from './lay-table';
import type { PlannedPart } from './plan-table';
import { toTail } from './to-tail';

export interface SetCell extends LaidCell {
  x: number;
  width: number;
  lines: Line[];
  isRight: boolean;
  /** Points that a figure's end stands left of the edge, so that decimal points are in line. */
  hang: number;
}

export interface SetRow {
  cells: SetCell[];
  height: number;
}

/** Breaks every cell's text to its column, and says how high each row is. */
export function setRows(
  { table, widths }: PlannedPart,
  meter: TextMeter,
  { size, leading, language }: { size: number; leading: number; language: string },
): SetRow[] {
  const tails = new Map<LaidCell, number>();
  const longest = new Map<number, number>();
  for (const cell of table.rows.slice(table.headRows).flat()) {
    if (!cell.isNumber) continue;
    const tail = toTail(
      cell.paragraphs
        .flat()
        .map(({ text }) => text)
        .join(''),
      language,
    );
    const width = tail === '' ? 0 : meter.measure('sans', tail, size);
    tails.set(cell, width);
    if (cell.colspan === 1) {
      longest.set(cell.column, Math.max(longest.get(cell.column) ?? 0, width));
    }
  }
  const starts = widths.map((_, index) =>
    widths.slice(0, index).reduce((sum, one) => sum + one, 0),
  );
  const rows = table.rows.map((row): SetRow => {
    const cells = row.map((cell): SetCell => {
      const width = widths
        .slice(cell.column, cell.column + cell.colspan)
        .reduce((sum, one) => sum + one, 0);
      const room = cell.isNumber ? 1e4 : Math.max(width - 2 * padding, size);
      const lines = cell.paragraphs.flatMap((pieces) => breakLines(meter, pieces, { width: room }));
      const isHead = cell.row < table.headRows;
      const hang = tails.has(cell) ? (longest.get(cell.column) ?? 0) - (tails.get(cell) ?? 0) : 0;
      const widest = Math.max(0, ...lines.map((line) => line.width));
      return {
        ...cell,
        x: starts[cell.column] ?? 0,
        width,
        lines,
        isRight: cell.isNumber || (isHead && table.numbers.has(cell.column)),
        hang: Math.max(0, Math.min(hang, width - 2 * padding - widest)),
      };
    });
    const single = cells.filter(({ rowspan }) => rowspan === 1);
    return { cells, height: Math.max(1, ...single.map(({ lines }) => lines.length)) * leading + 5 };
  });
  for (const [at, { cells }] of rows.entries()) {
    for (const { rowspan, lines } of cells) {
      const spanned = rows.slice(at, at + rowspan);
      const height = spanned.reduce((sum, row) => sum + row.height, 0);
      const last = spanned.at(-1);
      if (last) last.height += Math.max(0, lines.length * leading + 5 - height);
    }
  }
  return rows;
}
