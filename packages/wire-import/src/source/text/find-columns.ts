import { isFigure, isNoteMark, isYear } from '../table/is-figure';
import type { Segment } from './to-segments';

/** Where a column of figures stands in the lines of a text. */
export interface TextColumn {
  left: number;
  right: number;
}

/** Figures of one column end this near each other; brackets and signs hang over. */
const overhang = 2;

/**
 * Finds the columns of figures in lines of words. Null where they are not clear: too few lines with
 * figures, or two figures of a line in one column.
 */
export function findColumns(lines: readonly (readonly Segment[])[]): TextColumn[] | null {
  const rows = lines.map(listFigures).filter((row) => row.length > 0);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length < (width > 1 ? 2 : 3) || rows.length * 4 < lines.length) return null;
  const columns: TextColumn[] = [];
  const byEnd = rows.flat().sort((one, other) => toRight(one) - toRight(other));
  for (const figure of byEnd) {
    const last = columns.at(-1);
    const right = toRight(figure);
    if (last !== undefined && right - last.right <= overhang) {
      last.left = Math.min(last.left, figure.start);
      last.right = right;
    } else columns.push({ left: figure.start, right });
  }
  const isClear = rows.every((row) => {
    const taken = row.map((figure) => toColumn(columns, figure));
    return new Set(taken).size === taken.length;
  });
  return isClear && columns.length <= 30 ? columns : null;
}

/** The figures of a line that stand after its first words, or all of a line of figures. */
function listFigures(segments: readonly Segment[]): Segment[] {
  const [first] = segments;
  const isLabelled = first !== undefined && (!isFigure(first.text) || isNoteMark(first.text));
  // A year names a column; `(1)` at the start of a line is the end of a name.
  const figures = segments.filter(
    (segment) =>
      isFigure(segment.text) && !isYear(segment.text) && !(segment === first && isLabelled),
  );
  return isLabelled || figures.length > 1 ? figures : [];
}

/** The last digit of a figure, on which a column is aligned. */
function toRight({ text, end }: Segment): number {
  return /[)%]$/u.test(text) ? end - 1 : end;
}

/** The number of the column in which a figure ends. */
export function toColumn(columns: readonly TextColumn[], figure: Segment): number {
  const right = toRight(figure);
  return columns.findIndex((column) => right <= column.right);
}
