/** A cell of a table, counted from 0 in the order in which they are written. */
export interface CellPlace {
  table: number;
  row: number;
  /** Which cell of its row, merged or not. */
  cell: number;
}

/** A cell or a paragraph with its words. */
export interface FigurePiece {
  text: string;
  /** Null outside of tables. */
  cell: CellPlace | null;
}

/** A figure and where it stands. */
export interface PlacedFigure {
  figure: string;
  cell: CellPlace | null;
}
