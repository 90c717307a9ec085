import { cell, rows } from '../../testing/source-tables';
import { compactTable } from './compact-table';
import { placeCells } from './place-cells';
import type { LooseCell } from './source-table';

const compact = (loose: LooseCell[][], groups?: number[]) => {
  const table = placeCells(loose);
  const { width, height, cells } = compactTable(
    table,
    groups ?? Array.from({ length: table.width }, (_, at) => at),
  );
  return {
    size: `${width} by ${height}`,
    cells: cells.map(
      ({ text, row, column, colspan, rowspan }) => `${text} ${row},${column} ${colspan}x${rowspan}`,
    ),
  };
};

test('empty columns and rows are left out', () => {
  expect(compact(rows('A | | 1', ' | | ', 'B | | 2'))).toEqual({
    size: '2 by 2',
    cells: ['A 0,0 1x1', '1 0,1 1x1', 'B 1,0 1x1', '2 1,1 1x1'],
  });
});

test('a merged cell covers what is kept below it, and has a column where nothing is', () => {
  expect(compact([[cell('A', { colspan: 3 })], ...rows('1 | | 2')])).toEqual({
    size: '2 by 2',
    cells: ['A 0,0 2x1', '1 1,0 1x1', '2 1,1 1x1'],
  });
  expect(compact([[cell('A', { colspan: 3 })]]).size).toBe('1 by 1');
});

test('a cell over an empty row shrinks by it', () => {
  expect(compact([[cell('A', { rowspan: 3 }), cell('1')], [cell('')], [cell('2')]])).toEqual({
    size: '2 by 2',
    cells: ['A 0,0 1x2', '1 0,1 1x1', '2 1,1 1x1'],
  });
});

test('columns of one group become one', () => {
  expect(compact(rows('A | 12 | ', 'B | | 13'), [0, 1, 1])).toEqual({
    size: '2 by 2',
    cells: ['A 0,0 1x1', '12 0,1 1x1', 'B 1,0 1x1', '13 1,1 1x1'],
  });
});
