import fc from 'fast-check';
import { anyTable } from '../testing/any-table';
import type { CellNode, TableNode } from './body-document';
import { toTableGrid } from './table-grid';

function cell(colspan = 1, rowspan = 1): CellNode {
  return {
    type: 'tableCell',
    attrs: { colspan, rowspan, colwidth: null },
    content: [{ type: 'paragraph' }],
  };
}

function table(...rows: CellNode[][]): TableNode {
  return { type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) };
}

test('a merged cell covers all its slots', () => {
  const merged = cell(2, 2);
  const grid = toTableGrid(table([merged, cell()], [cell()], [cell(), cell(), cell()]));
  if (!grid.ok) throw new Error(grid.message);
  expect(grid.width).toBe(3);
  const covered = grid.slots.map((slots) => slots.map((placed) => placed.cell === merged));
  expect(covered).toEqual([
    [true, true, false],
    [true, true, false],
    [false, false, false],
  ]);
});

test('a row may have no cells of its own where those above cover it', () => {
  expect(toTableGrid(table([cell(1, 2), cell(1, 2)], []))).toMatchObject({ ok: true, width: 2 });
});

test.each([
  ['rows without any cell', table([]), 0, 'must have a cell'],
  ['a shorter row', table([cell(), cell()], [cell()]), 1, 'fewer cells'],
  ['a longer row', table([cell()], [cell(), cell()]), 1, 'more cells'],
  ['a span past the right edge', table([cell(), cell()], [cell(), cell(2)]), 1, 'more cells'],
  ['a span past the last row', table([cell(1, 2), cell()]), 0, 'below the last row'],
  ['a row that others cover wholly', table([cell(1, 2)], [cell()]), 1, 'more cells'],
  ['spans that overlap', table([cell(), cell(1, 2), cell()], [cell(2), cell()]), 1, 'overlap'],
  [
    'a grid of monstrous size',
    table(...Array.from({ length: 300 }, () => [cell(1000)])),
    0,
    'at most',
  ],
])('refuses %s', (_, broken, row, message) => {
  expect(toTableGrid(broken)).toEqual({
    ok: false,
    row,
    message: expect.stringContaining(message),
  });
});

test('any table of whole rectangles is laid out as it was drawn', () => {
  fc.assert(
    fc.property(anyTable(fc.constant([{ type: 'paragraph' }])), (drawn) => {
      const grid = toTableGrid(drawn);
      if (!grid.ok) throw new Error(grid.message);
      const areas = drawn.content.flatMap(({ content = [] }) =>
        content.map(({ attrs }) => attrs.colspan * attrs.rowspan),
      );
      expect(areas.reduce((sum, area) => sum + area, 0)).toBe(grid.width * drawn.content.length);
      expect(grid.slots.flat()).toHaveLength(grid.width * drawn.content.length);
    }),
  );
});
