import { isNumber } from './is-number';
import { textWidth } from './text-width';
import type { WireCell, WireTable } from './wire-cell';
import { widestWord } from './wrap-text';

/** Spaces between columns. */
export const columnGap = 2;

/**
 * How wide each column is drawn; 0 for one that is empty. Columns are as wide as their words where
 * there is room, and wrapped where there is not. Null where even their longest words have no room.
 */
export function toColumnWidths(table: WireTable, width: number): number[] | null {
  const least = measure(table, (text) => (isNumber(text) ? textWidth(text) + 1 : widestWord(text)));
  const wanted = measure(table, (text) => Math.max(...text.split('\n').map(textWidth)) + 1);
  let room = width - total(least);
  if (room < 0) return null;
  const widths = [...least];
  // The narrow columns first: a long text is wrapped rather than a short one.
  const byNeed = widths
    .map((own, column) => ({ column, need: (wanted[column] ?? 0) - own }))
    .sort((a, b) => a.need - b.need);
  for (const [index, { column, need }] of byNeed.entries()) {
    // A column that is drawn only now takes a gap of the room too.
    const gap = widths[column] === 0 ? columnGap : 0;
    const most = Math.floor(room / (byNeed.length - index)) - gap;
    const share = Math.min(need, most);
    if (share <= 0) continue;
    widths[column] = (widths[column] ?? 0) + share;
    room -= share + gap;
  }
  return widths;
}

/** The columns that a cell covers, with the gaps between them. */
export function toCellWidth({ column, colspan }: WireCell, widths: readonly number[]): number {
  return total(widths.slice(column, column + colspan));
}

function measure(table: WireTable, toWidth: (text: string) => number): number[] {
  const widths = Array.from({ length: table.columns }, () => 0);
  const cells = table.rows.flat().filter(({ text }) => text !== '');
  // Single cells first: a merged one mostly fits into what they need.
  for (const cell of cells.toSorted((a, b) => a.colspan - b.colspan)) {
    const last = cell.column + cell.colspan - 1;
    const missing = toWidth(cell.text) - toCellWidth(cell, widths);
    if (missing > 0) {
      const isFresh = widths[last] === 0 && toCellWidth(cell, widths) > 0;
      widths[last] = (widths[last] ?? 0) + Math.max(1, missing - (isFresh ? columnGap : 0));
    }
  }
  return widths;
}

function total(widths: readonly number[]): number {
  const drawn = widths.filter((width) => width > 0);
  return drawn.reduce((sum, width) => sum + width, 0) + columnGap * Math.max(0, drawn.length - 1);
}
