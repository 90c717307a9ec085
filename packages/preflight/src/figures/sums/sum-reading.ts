import type { FigureCell } from '../tables/figure-cell';

/** One way to read a total: the last `count` rows above it. */
export interface SumReading {
  count: number;
  /** `sum` adds them; `rest` takes the others from the first, as a result is what costs leave. */
  pattern: 'sum' | 'rest';
  columns: ColumnSum[];
  /** How far the columns in which it adds up rule out that it does by chance. */
  certainty: number;
}

/** What the reading comes to in one column. */
export interface ColumnSum {
  sum: number;
  /** Off by no more than what sums of rounded figures usually are. */
  fits: boolean;
  /** Off by no more than what rounding can make at most: half a unit for each figure. */
  isPossible: boolean;
  /** The difference in units of the last digit printed. */
  units: number;
}

/** A row's figures in the columns that are read; null where no number can be told. */
export type RowValues = readonly (Addend | null)[];
export interface Addend {
  value: number;
  step: number;
}

/** An empty cell and a dash count as nothing; `n/m`, a percentage and a year cannot be added. */
export function toAddend(cell: FigureCell | null): Addend | null {
  if (cell === null || cell.kind === 'nil') return { value: 0, step: 0 };
  if (cell.kind === 'other' || cell.unit !== 'number' || cell.isYear) return null;
  return { value: cell.value, step: cell.step };
}
