import type { CellNode, TableNode } from '@dateline/release';
import { toTableSections } from '@dateline/release/body/table-sections';
import { isNumber, toPlainText } from './cell-text';

export interface LaidCell {
  cell: CellNode;
  text: string;
  /** Whether it stands in the first column, which names the rows. */
  isRowName: boolean;
  /** Whether it is set to the right, as numbers are, and the heads of their columns. */
  isRight: boolean;
}

interface LaidGroup {
  /** The rows that head the others of the group. */
  titles: LaidCell[][];
  rows: LaidCell[][];
}

export interface TableLayout {
  head: LaidCell[][];
  groups: LaidGroup[];
}

interface PlacedCell {
  cell: CellNode;
  text: string;
  column: number;
}

/**
 * Finds a table's head and its columns of numbers. The first column names its rows, and is none
 * of numbers even where the names are years.
 */
export function toTableLayout(table: TableNode): TableLayout {
  const rows = placeCells(table);
  const { headRows, groups } = toTableSections(table);
  const balance = new Map<number, number>();
  for (const { cell, text, column } of rows.slice(headRows).flat()) {
    if (text === '' || cell.attrs.colspan > 1) continue;
    balance.set(column, (balance.get(column) ?? 0) + (isNumber(text) ? 1 : -1));
  }
  const toLaid = (isHead: boolean) => (row: PlacedCell[]) =>
    row.map(({ cell, text, column }) => ({
      cell,
      text,
      isRowName: column === 0,
      isRight: column > 0 && (balance.get(column) ?? 0) > 0 && (isHead || isNumber(text)),
    }));
  return {
    head: rows.slice(0, headRows).map(toLaid(true)),
    groups: groups.map(({ from, to, titleRows }) => ({
      titles: rows.slice(from, from + titleRows).map(toLaid(false)),
      rows: rows.slice(from + titleRows, to).map(toLaid(false)),
    })),
  };
}

/** The column of each cell, as browsers lay them out (HTML 4.9.12). */
function placeCells({ content }: TableNode): PlacedCell[][] {
  const taken = content.map(() => new Set<number>());
  return content.map(({ content: cells = [] }, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken[row]?.has(column)) column += 1;
      const placed = { cell, text: toPlainText(cell), column };
      for (let down = 0; down < cell.attrs.rowspan; down += 1) {
        for (let right = 0; right < cell.attrs.colspan; right += 1) {
          taken[row + down]?.add(column + right);
        }
      }
      return placed;
    });
  });
}
