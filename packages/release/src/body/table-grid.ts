import type { CellNode, TableNode } from './body-document';

/** Where a cell stands in its table; rows and columns count from 0. */
interface PlacedCell {
  cell: CellNode;
  row: number;
  column: number;
}

export type TableGrid =
  | {
      ok: true;
      width: number;
      /** For each row and column the cell that covers it; a merged cell stands there repeatedly. */
      slots: PlacedCell[][];
    }
  /** `row` is where the grid breaks. */
  | { ok: false; row: number; message: string };

/** More than any disclosed table has, and little enough to lay out in a moment. */
const mostSlots = 200_000;

/** Lays a table's cells out on its grid as browsers do (HTML 4.9.12, "forming a table"). */
export function toTableGrid(table: TableNode): TableGrid {
  const rows = table.content;
  const width = (rows[0]?.content ?? []).reduce((sum, cell) => sum + cell.attrs.colspan, 0);
  if (width === 0) return broken(0, 'The first row of a table must have a cell.');
  if (width * rows.length > mostSlots) {
    return broken(0, `A table can have at most ${mostSlots.toLocaleString('en')} cells.`);
  }
  const slots: (PlacedCell | undefined)[][] = rows.map(() =>
    Array.from({ length: width }, () => undefined),
  );
  for (const [row, { content = [] }] of rows.entries()) {
    for (const cell of content) {
      const fault = placeCell(slots, width, row, cell);
      if (fault !== null) return broken(row, fault);
    }
    if (slots[row]?.includes(undefined)) {
      return broken(row, 'The row has fewer cells than the first row of its table.');
    }
  }
  return { ok: true, width, slots: slots as PlacedCell[][] };
}

function placeCell(
  slots: (PlacedCell | undefined)[][],
  width: number,
  row: number,
  cell: CellNode,
): string | null {
  const { colspan, rowspan } = cell.attrs;
  const column = slots[row]?.indexOf(undefined) ?? -1;
  if (column === -1 || column + colspan > width) {
    return 'The row has more cells than the first row of its table.';
  }
  if (row + rowspan > slots.length) return 'A merged cell reaches below the last row of its table.';
  const placed = { cell, row, column };
  for (const covered of slots.slice(row, row + rowspan)) {
    for (let at = column; at < column + colspan; at += 1) {
      if (covered[at] !== undefined) return 'Two merged cells of the table overlap.';
      covered[at] = placed;
    }
  }
  return null;
}

function broken(row: number, message: string): TableGrid {
  return { ok: false, row, message };
}
