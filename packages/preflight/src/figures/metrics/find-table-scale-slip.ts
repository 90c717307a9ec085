import type { FigureCell } from '../tables/figure-cell';
import { isAmountOf, type TableAmount } from './to-table-amounts';
import type { Metric } from './metric';

/**
 * The cell whose digits a sentence tells a thousand times too large or too small. Null where any
 * cell of such a row has the figure itself.
 */
export function findTableScaleSlip(
  { name, figure }: Metric,
  tables: ReadonlyMap<string, readonly TableAmount[]>,
): FigureCell | null {
  const amounts = tables.get(name) ?? [];
  const { value, step } = figure;
  if (amounts.some((amount) => isAmountOf(value, step, amount))) return null;
  const found = amounts.find((amount) =>
    [1e3, 1e-3].some((factor) => isAmountOf(value * factor, step * factor, amount)),
  );
  return found?.cell ?? null;
}
