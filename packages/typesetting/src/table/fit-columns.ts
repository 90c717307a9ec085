import { setText } from '../text/set-text';
import type { TextMeter } from '../text/measure-text';
import type { TextPiece } from '../text/text-style';
import { toWords } from '../text/to-words';
import type { LaidTable } from './lay-table';

export interface ColumnWidths {
  least: number[];
  most: number[];
}

/** Points on the left and the right of a cell's text. */
export const padding = 4;

/** No word makes its column wider than this at the size of the text; it is cut instead. */
const widestWord = 16;

/** How narrow and how wide the columns of a table can be, in points. */
export function measureColumns(table: LaidTable, meter: TextMeter, size: number): ColumnWidths {
  const least = new Array<number>(table.columns).fill(2 * padding + size);
  const most = [...least];
  for (const cell of table.rows.flat()) {
    const [narrow, wide] = measureCell(cell.paragraphs, cell.isNumber, meter, size);
    widen(least, cell, narrow + 2 * padding);
    widen(most, cell, wide + 2 * padding);
  }
  return { least, most: most.map((width, index) => Math.max(width, least[index] ?? 0)) };
}

function measureCell(
  paragraphs: readonly TextPiece[][],
  isWhole: boolean,
  meter: TextMeter,
  size: number,
): [number, number] {
  let [narrow, wide] = [0, 0];
  for (const pieces of paragraphs) {
    let line = 0;
    for (const word of toWords(setText(meter.fonts, pieces).clusters, meter)) {
      narrow = Math.max(narrow, isWhole ? 0 : Math.min(word.width, widestWord * size * 0.5));
      wide = Math.max(wide, line + word.width);
      line = word.endsLine ? 0 : line + word.fullWidth;
    }
  }
  return [isWhole ? wide : narrow, wide];
}

function widen(
  widths: number[],
  { column, colspan }: { column: number; colspan: number },
  wanted: number,
): void {
  const now = widths.slice(column, column + colspan).reduce((sum, width) => sum + width, 0);
  if (now >= wanted) return;
  for (let at = column; at < column + colspan; at += 1) {
    widths[at] = (widths[at] ?? 0) + (wanted - now) / colspan;
  }
}

/** Shares a width among columns, each between its least and its most; the first takes the rest. */
export function shareWidth({ least, most }: ColumnWidths, width: number): number[] {
  const sum = (widths: readonly number[]) => widths.reduce((one, other) => one + other, 0);
  const [narrow, wide] = [sum(least), sum(most)];
  if (wide <= width) {
    const rest = width - wide;
    const even = least.length > 1 ? Math.min(rest * 0.5, 30 * (least.length - 1)) : 0;
    return most.map((column, index) =>
      index === 0 ? column + rest - even : column + even / (least.length - 1),
    );
  }
  if (narrow >= width) return least.map((column) => (column * width) / narrow);
  const share = (width - narrow) / (wide - narrow);
  return least.map((column, index) => column + ((most[index] ?? column) - column) * share);
}
