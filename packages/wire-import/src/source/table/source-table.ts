import type { SourceBlock } from '../../source-document';

/** A cell as its format tells it. */
export interface LooseCell {
  blocks: SourceBlock[];
  colspan: number;
  rowspan: number;
  isHeader: boolean;
}

/** A cell with words on the grid; rows and columns count from 0. */
export interface SourceCell extends LooseCell {
  row: number;
  column: number;
  /** Its words in one line. */
  text: string;
}

export interface SourceTable {
  width: number;
  height: number;
  /** Cells with words only, row by row from left to right. What they leave open is empty. */
  cells: SourceCell[];
}
