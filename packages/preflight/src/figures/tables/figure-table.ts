import type { FigureCell } from './figure-cell';
import type { LocatedTable } from './list-tables';

/** A table as its figures: what each row is called, and one cell for each column of figures. */
export interface FigureTable {
  located: LocatedTable;
  columns: FigureColumn[];
  rows: FigureRow[];
  /** 1,000 for “in thousands”; null where neither the table nor the lines above it say. */
  scale: number | null;
}

export interface FigureColumn {
  /** The texts above its first figure, joined. */
  header: string;
  kind: 'amount' | 'percent' | 'other';
}

export interface FigureRow {
  label: string;
  isBold: boolean;
  /** One for each column; null where nothing stands. */
  cells: (FigureCell | null)[];
  /** A row of a label alone: the title of a part, or an empty row. */
  hasFigures: boolean;
}
