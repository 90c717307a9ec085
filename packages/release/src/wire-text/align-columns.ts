import { isNumber } from './is-number';
import { textWidth } from './text-width';
import { columnGap, toCellWidth } from './to-column-widths';
import type { WireCell, WireTable } from './wire-cell';
import { wrapText } from './wrap-text';

/** A table in columns of the given widths, with a rule below its head. */
export function alignColumns(table: WireTable, widths: readonly number[]): string[] {
  const isRight = listNumberColumns(table);
  const lines = table.rows.map((cells) => rowToLines(cells, widths, isRight));
  const head = lines.slice(0, table.headerRows).flat();
  const body = lines.slice(table.headerRows).flat();
  const rule = head.length > 0 ? [toRule(widths)] : [];
  return [...head, ...rule, ...body];
}

/** Whether a column holds mostly figures: then its heading stands to the right too. */
function listNumberColumns({ rows, columns, headerRows }: WireTable): boolean[] {
  const cells = rows.slice(headerRows).flat();
  return Array.from({ length: columns }, (_, column) => {
    const own = cells.filter((cell) => cell.column === column && cell.text !== '');
    const numbers = own.filter(({ colspan, text }) => colspan === 1 && isNumber(text));
    return numbers.length * 2 > own.length;
  });
}

function rowToLines(
  cells: readonly WireCell[],
  widths: readonly number[],
  isRight: readonly boolean[],
): string[] {
  const wrapped = cells.map((cell) => ({
    cell,
    width: toCellWidth(cell, widths),
    lines: wrapText(cell.text, toCellWidth(cell, widths)),
  }));
  const height = Math.max(0, ...wrapped.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, index) => {
    let line = '';
    let end = 0;
    for (const { cell, width, lines } of wrapped) {
      if (width === 0) continue;
      const start = toStart(cell.column, widths);
      const text = lines[index] ?? '';
      line += ' '.repeat(Math.max(0, start - end)) + toAligned(text, width, toSide(cell, isRight));
      end = start + Math.max(width, textWidth(text));
    }
    return line.trimEnd();
  });
}

function toSide(
  { text, column, colspan }: WireCell,
  isRight: readonly boolean[],
): 'left' | 'right' {
  return isNumber(text) || (colspan === 1 && isRight[column]) ? 'right' : 'left';
}

/** A negative figure ends in its bracket, right of where the others end. */
function toAligned(text: string, width: number, side: 'left' | 'right'): string {
  const shown = side === 'right' && text !== '' && !text.endsWith(')') ? `${text} ` : text;
  const given = textWidth(shown) > width ? text : shown;
  const padding = ' '.repeat(Math.max(0, width - textWidth(given)));
  return side === 'right' ? padding + given : given + padding;
}

function toStart(column: number, widths: readonly number[]): number {
  return widths
    .slice(0, column)
    .reduce((sum, width) => (width > 0 ? sum + width + columnGap : sum), 0);
}

function toRule(widths: readonly number[]): string {
  return widths
    .filter((width) => width > 0)
    .map((width) => '-'.repeat(width))
    .join(' '.repeat(columnGap));
}
