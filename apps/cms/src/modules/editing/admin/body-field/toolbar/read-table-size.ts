export type TableSize = { ok: true; rows: number; cols: number } | { ok: false; message: string };

/** Larger tables come from a sheet. */
const mostRows = 200;
const mostColumns = 40;

/** Reads how large a table is to be. */
export function readTableSize(rows: string, columns: string): TableSize {
  const size = { rows: toCount(rows, mostRows), cols: toCount(columns, mostColumns) };
  return size.rows === null || size.cols === null
    ? { ok: false, message: `Write numbers: up to ${mostRows} rows and ${mostColumns} columns.` }
    : { ok: true, rows: size.rows, cols: size.cols };
}

function toCount(text: string, most: number): number | null {
  const count = Number(text.trim());
  return Number.isInteger(count) && count >= 1 && count <= most ? count : null;
}
