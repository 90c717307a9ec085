export interface Spans {
  colspan: number;
  rowspan: number;
}

export interface WholeRow {
  spans: Spans[];
  /** Empty cells that the row lacks at its end. */
  missing: number;
}

/**
 * Makes a grid without holes or overlaps of the cells of a copied table, as browsers lay them out
 * (HTML 4.9.12): spans are cut where they meet another cell or leave the table.
 */
export function toWholeGrid(rows: readonly (readonly Spans[])[]): WholeRow[] {
  const taken = rows.map((): boolean[] => []);
  const whole = rows.map((cells, row) => cells.map((cell) => placeCell(taken, row, cell)));
  const width = Math.max(...taken.map((slots) => slots.length));
  return whole.map((spans, row) => {
    const free = Array.from({ length: width }, (_, column) => taken[row]?.[column] !== true);
    return { spans, missing: free.filter(Boolean).length };
  });
}

function placeCell(taken: boolean[][], row: number, { colspan, rowspan }: Spans): Spans {
  const slots = taken[row] ?? [];
  let column = 0;
  while (slots[column]) column += 1;
  let wide = 1;
  while (wide < colspan && !slots[column + wide]) wide += 1;
  const high = Math.min(rowspan, taken.length - row);
  for (const covered of taken.slice(row, row + high)) {
    for (let at = 0; at < wide; at += 1) covered[column + at] = true;
  }
  return { colspan: wide, rowspan: high };
}
