import fc from 'fast-check';
import type { FigurePiece } from './figure-piece';
import { reconcileFigures } from './reconcile-figures';

/** The cells of one table. */
function toPieces(rows: readonly (readonly string[])[]): FigurePiece[] {
  return rows.flatMap((cells, row) =>
    cells.map((text, cell) => ({ text, cell: { table: 0, row, cell } })),
  );
}

const balance = [
  ['In thousands', '2020', '2019'],
  ['Cash', '16,387', '15,757'],
  ['Net loss', '(3,919)', '(3,919)'],
];

test('a table that arrived whole keeps every figure', () => {
  expect(reconcileFigures(toPieces(balance), toPieces(balance))).toEqual({
    given: 6,
    kept: 6,
    missing: [],
    added: [],
    moved: [],
  });
});

test.each([
  ['a lost figure', '16,387', '', { missing: ['16,387'], added: [] }],
  ['transposed digits', '16,387', '16,378', { missing: ['16,387'], added: ['16,378'] }],
  ['a lost sign', '(3,919)', '3,919', { missing: ['(3,919)'], added: ['3,919'] }],
  ['a lost separator', '16,387', '16387', { missing: ['16,387'], added: ['16387'] }],
  ['one of two equal figures', '15,757', '16,387', { missing: ['15,757'], added: ['16,387'] }],
])('%s is told', (_fault, figure, instead, told) => {
  const faulty = balance.map((cells) => cells.map((text) => (text === figure ? instead : text)));
  const { missing, added } = reconcileFigures(toPieces(balance), toPieces(faulty));
  const figures = (list: { figure: string }[]) => [...new Set(list.map(({ figure: one }) => one))];
  expect({ missing: figures(missing), added: figures(added) }).toEqual(told);
});

test('figures that changed places are told with both places', () => {
  const faulty = [balance[0]!, ['Cash', '15,757', '16,387'], balance[2]!];
  const { kept, moved } = reconcileFigures(toPieces(balance), toPieces(faulty));
  expect(kept).toBe(6);
  expect(moved).toEqual([
    {
      figure: '16,387',
      from: { table: 0, row: 1, cell: 1 },
      to: { table: 0, row: 1, cell: 2 },
    },
    {
      figure: '15,757',
      from: { table: 0, row: 1, cell: 2 },
      to: { table: 0, row: 1, cell: 1 },
    },
  ]);
});

test('a table that became a paragraph has nothing out of its place', () => {
  const { kept, moved } = reconcileFigures(toPieces([['16,387']]), [
    { text: '16,387', cell: null },
  ]);
  expect({ kept, moved }).toEqual({ kept: 1, moved: [] });
});

const anyTable = fc.array(fc.array(fc.nat(99_999).map(String), { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 8,
});

test('whichever figure is changed, it is told', () => {
  fc.assert(
    fc.property(anyTable, fc.nat(), fc.nat(99_999).map(String), (rows, at, other) => {
      const pieces = toPieces(rows);
      const index = at % pieces.length;
      const before = pieces[index]?.text ?? '';
      fc.pre(before !== other);
      const faulty = pieces.map((piece, one) =>
        one === index ? { ...piece, text: other } : piece,
      );
      const told = reconcileFigures(pieces, faulty);
      expect(told.given - told.kept).toBe(1);
      expect(told.missing.map(({ figure }) => figure)).toEqual([before]);
      expect(told.added.map(({ figure }) => figure)).toEqual([other]);
    }),
  );
});
