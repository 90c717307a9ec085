import type { CellNode, TableNode } from '../body/body-document';
import { toTableGrid } from '../body/table-grid';
import { toTableSections } from '../body/table-sections';

/** A cell with its own text, where it begins in its table. */
export interface WireCell {
  text: string;
  column: number;
  colspan: number;
}

export interface WireTable {
  /** For each row the cells that begin in it. */
  rows: WireCell[][];
  columns: number;
  headerRows: number;
}

/** A cell's words in lines, without any wrapping of ours. */
type ToText = (cell: CellNode) => string;

/** Reads a table by its grid; one whose grid is broken keeps its cells in the order of its rows. */
export function toWireTable(table: TableNode, toText: ToText): WireTable {
  const grid = toTableGrid(table);
  const rows = grid.ok
    ? grid.slots.map((slots, row) =>
        slots.flatMap((placed, column) =>
          placed.row === row && placed.column === column
            ? { text: toText(placed.cell), column, colspan: placed.cell.attrs.colspan }
            : [],
        ),
      )
    : table.content.map(({ content = [] }) =>
        content.map((cell, column) => ({ text: toText(cell), column, colspan: 1 })),
      );
  const columns = Math.max(0, ...rows.flat().map(({ column, colspan }) => column + colspan));
  return { rows, columns, headerRows: toTableSections(table).headRows };
}
