import type { FigureCell } from '../tables/figure-cell';
import type { FigureTable } from '../tables/figure-table';
import type { WrongSum } from './find-wrong-sums';
import { toAddend } from './sum-reading';

const totalHeader = /(?:^|\s)(?:total|consolidated|group|gesamt|summe)\)?$/i;
/** In how many rows a total of columns must add up before the others are held to it. */
const enough = 3;

/**
 * Rows whose last column is headed “Total” and is not what the columns before it add up to, where
 * in most other rows it is.
 */
export function findWrongRowSums({ rows, columns }: FigureTable): WrongSum[] {
  const at = columns.findIndex(({ header, kind }) => kind === 'amount' && totalHeader.test(header));
  if (at < 2) return [];
  const before = columns.flatMap(({ kind }, column) =>
    column < at && kind === 'amount' ? [column] : [],
  );
  const sums = rows.flatMap(({ label, cells }) => {
    const cell = cells[at];
    const addends = before.map((column) => toAddend(cells[column] ?? null));
    if (cell?.kind !== 'figure' || addends.includes(null)) return [];
    const sum = addends.reduce((total, addend) => total + (addend?.value ?? 0), 0);
    const used = addends.filter((addend) => (addend?.value ?? 0) !== 0).length;
    return used < 2 ? [] : [{ cell, label, sum, step: cell.step, used }];
  });
  const wrong = sums.filter(({ cell, sum, used }) => isOff(cell, sum, used));
  return sums.length - wrong.length >= enough && wrong.length * 4 <= sums.length ? wrong : [];
}

function isOff(cell: FigureCell, sum: number, used: number): boolean {
  return Math.abs(sum - cell.value) / cell.step > (used + 1) / 2 + 0.01;
}
