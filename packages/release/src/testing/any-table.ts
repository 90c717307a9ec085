import fc from 'fast-check';
import type { CellNode, TableNode } from '../body/body-document';

interface Wish {
  row: number;
  column: number;
  colspan: number;
  rowspan: number;
}

/** A table of a whole grid with some merged cells. */
export function anyTable(content: fc.Arbitrary<CellNode['content']>): fc.Arbitrary<TableNode> {
  return fc
    .record({
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 4 }),
      headerRows: fc.integer({ min: 0, max: 4 }),
      wishes: fc.array(
        fc.record({
          row: fc.nat(3),
          column: fc.nat(3),
          colspan: fc.integer({ min: 1, max: 3 }),
          rowspan: fc.integer({ min: 1, max: 3 }),
        }),
        { maxLength: 3 },
      ),
      contents: fc.array(content, { minLength: 16, maxLength: 16 }),
    })
    .map(({ rows, columns, headerRows, wishes, contents }) => {
      const taken = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false));
      const cells: Wish[] = [];
      const single = { colspan: 1, rowspan: 1 };
      const all = taken.flatMap((row, at) =>
        row.map((_, column) => ({ row: at, column, ...single })),
      );
      for (const wish of [...wishes, ...all]) if (take(taken, wish)) cells.push(wish);
      return toTable(taken.length, headerRows, cells, contents);
    });
}

function take(taken: boolean[][], { row, column, colspan, rowspan }: Wish): boolean {
  const area = taken
    .slice(row, row + rowspan)
    .map((slots) => slots.slice(column, column + colspan));
  const isWhole = area.length === rowspan && area.every((slots) => slots.length === colspan);
  if (!isWhole || area.some((slots) => slots.includes(true))) return false;
  for (const slots of taken.slice(row, row + rowspan)) slots.fill(true, column, column + colspan);
  return true;
}

function toTable(
  rows: number,
  headerRows: number,
  cells: Wish[],
  contents: CellNode['content'][],
): TableNode {
  return {
    type: 'table',
    content: Array.from({ length: rows }, (_, row) => ({
      type: 'tableRow',
      content: cells
        .filter((cell) => cell.row === row)
        .sort((one, other) => one.column - other.column)
        .map(({ column, colspan, rowspan }) => ({
          type: row < headerRows || column === 0 ? 'tableHeader' : 'tableCell',
          attrs: { colspan, rowspan, colwidth: column === 1 ? new Array(colspan).fill(80) : null },
          content: contents[row * 4 + column] ?? [{ type: 'paragraph' }],
        })),
    })),
  };
}
