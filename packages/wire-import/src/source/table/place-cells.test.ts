import { cell, rows } from '../../testing/source-tables';
import { placeCells } from './place-cells';
import type { LooseCell } from './source-table';

const place = (loose: LooseCell[][]) =>
  placeCells(loose).cells.map(
    ({ text, row, column, colspan, rowspan }) => `${text} ${row},${column} ${colspan}x${rowspan}`,
  );

test('cells stand beside what reaches down from above', () => {
  const loose = [
    [cell('A', { rowspan: 2 }), cell('B', { colspan: 2 })],
    [cell('C'), cell('D')],
  ];
  expect(place(loose)).toEqual(['A 0,0 1x2', 'B 0,1 2x1', 'C 1,1 1x1', 'D 1,2 1x1']);
});

test('empty cells take their place and are no cells', () => {
  expect(place(rows('A | | B'))).toEqual(['A 0,0 1x1', 'B 0,2 1x1']);
  expect(placeCells(rows('A | | B', 'C'))).toMatchObject({ width: 3, height: 2 });
});

test('spans without sense are bounded: below the last row, none, and of a thousand columns', () => {
  expect(place([[cell('A', { rowspan: 9, colspan: 0 })], [cell('B')]])).toEqual([
    'A 0,0 1x2',
    'B 1,1 1x1',
  ]);
  expect(place([[cell('A', { colspan: 1000 })]])).toEqual(['A 0,0 200x1']);
});

test('lines of a cell are one line of words', () => {
  expect(place([[cell('A\nB')]])).toEqual(['A B 0,0 1x1']);
});
