import { isSlip } from '../sums/is-slip';
import type { FigureCell } from '../tables/figure-cell';
import { isAmountOf, type TableAmount } from './to-table-amounts';
import type { Metric } from './metric';

/** Further apart than this only one wrong digit tells a slip from another period. */
const nearest = 0.15;

/**
 * The cell that the figure of a sentence was copied from with a slip: in a row of the measure's
 * name, newest column. Null where any cell of such a row has the figure.
 */
export function findTableSlip(
  { name, figure }: Metric,
  tables: ReadonlyMap<string, readonly TableAmount[]>,
): FigureCell | null {
  const amounts = tables.get(name) ?? [];
  const { step } = figure;
  const size = Math.abs(figure.value);
  if (amounts.some((amount) => isAmountOf(size, step, amount))) return null;
  const found = amounts.find(
    ({ value, column }) =>
      column === 0 && isNearlySame(Math.round(value / step), Math.round(size / step)),
  );
  return found?.cell ?? null;
}

/** Both counted in units of the last digit that the sentence tells. */
function isNearlySame(value: number, told: number): boolean {
  const isNear = Math.abs(value - told) <= told * nearest;
  return isNear ? isSlip(value - told) : isOneDigitOff(String(value), String(told));
}

/** One of at least three digits is another. */
function isOneDigitOff(value: string, told: string): boolean {
  if (value.length !== told.length || told.length < 3) return false;
  return [...value].filter((digit, at) => digit !== told.charAt(at)).length === 1;
}
