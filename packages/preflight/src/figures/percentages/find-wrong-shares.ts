import type { FigureCell } from '../tables/figure-cell';
import type { FigureRow, FigureTable } from '../tables/figure-table';
import { isSettled } from './is-settled';
import { isInRange, toRatioRange } from './ratio-range';

/** A share that is not what its figure is of the whole. */
export interface WrongShare {
  cell: FigureCell;
  label: string;
  part: FigureCell;
  whole: FigureCell;
  /** In percent. */
  share: number;
}

const mostColumns = 16;

/** Columns of shares of a whole: the row that says 100% is the whole. */
export function findWrongShares({ rows, columns }: FigureTable): WrongShare[] {
  if (columns.length > mostColumns) return [];
  return columns.flatMap(({ kind }, at) => {
    if (kind !== 'percent') return [];
    const whole = rows.find(({ cells }) => cells[at]?.kind === 'figure' && cells[at].value === 100);
    if (whole === undefined) return [];
    const judged = columns.flatMap((column, amount) =>
      column.kind === 'amount' ? [judge(rows, whole, at, amount)] : [],
    );
    const best = judged.find(({ right, wrong }) => isSettled(right, wrong.length));
    return best?.wrong ?? [];
  });
}

function judge(
  rows: readonly FigureRow[],
  wholeRow: FigureRow,
  at: number,
  amount: number,
): { right: number; wrong: WrongShare[] } {
  const judged: { right: number; wrong: WrongShare[] } = { right: 0, wrong: [] };
  const whole = wholeRow.cells[amount];
  if (whole?.kind !== 'figure') return judged;
  for (const row of rows) {
    const cell = row.cells[at];
    const part = row.cells[amount];
    if (row === wholeRow || cell?.kind !== 'figure' || part?.kind !== 'figure') continue;
    if (cell.unit !== 'percent' && cell.unit !== 'number') continue;
    const ratio = toRatioRange(part, whole);
    if (ratio === null) continue;
    // Costs stand with a minus in one column and without in the other.
    const sign = Math.sign(cell.value) === Math.sign(part.value / whole.value) ? 1 : -1;
    const ends = [ratio.low * 100 * sign, ratio.high * 100 * sign];
    const range = { low: Math.min(...ends), high: Math.max(...ends) };
    if (isInRange(cell, range)) judged.right += 1;
    else {
      const share = (part.value / whole.value) * 100;
      judged.wrong.push({ cell, label: row.label, part, whole, share });
    }
  }
  return judged;
}
