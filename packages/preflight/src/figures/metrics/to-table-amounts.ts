import type { FigureCell } from '../tables/figure-cell';
import type { FigureTable } from '../tables/figure-table';
import { toMetricName } from './metric-terms';

/** A figure of a table with the unit of its table applied. */
export interface TableAmount {
  cell: FigureCell;
  /** Without sign: statements print costs and losses either way. */
  value: number;
  /** What one of the last printed digit is worth. */
  step: number;
  /** Column of amounts, from 0: the first is mostly the newest. */
  column: number;
}

/** A table in thousands tells what falls to one share in whole money, whether it says so or not. */
const perShare = /\b(?:per|a|each) (?:\p{L}{1,12} ){0,3}(?:share|unit|ad[rs])\b|\beps\b/iu;

/** The amounts of each row by the name a measure has, of tables that say their unit. */
export function toTableAmounts(
  tables: readonly FigureTable[],
): ReadonlyMap<string, readonly TableAmount[]> {
  const amounts = new Map<string, TableAmount[]>();
  for (const { scale, rows, columns } of tables) {
    if (scale === null) continue;
    const read = columns.flatMap(({ kind }, at) => (kind === 'amount' ? [at] : []));
    for (const { label, cells } of rows) {
      const name = toRowName(label);
      const unit = perShare.test(label) ? 1 : scale;
      const known = amounts.get(name) ?? [];
      for (const [column, at] of read.entries()) {
        const cell = cells[at];
        if (cell?.kind !== 'figure' || cell.unit !== 'number') continue;
        known.push({
          cell,
          value: Math.abs(cell.value) * unit,
          step: cell.step * unit,
          column,
        });
      }
      amounts.set(name, known);
    }
  }
  return amounts;
}

/** Whether a figure of a text can be a rounding of the amount, or the amount one of the figure. */
export function isAmountOf(value: number, step: number, amount: TableAmount): boolean {
  return Math.abs(Math.abs(value) - amount.value) <= (step + amount.step) * 0.51;
}

function toRowName(label: string): string {
  const plain = label
    .toLowerCase()
    .replace(/\s?\([^)]{0,20}\)|[*†‡]/g, '')
    .trim();
  return toMetricName('', plain);
}
