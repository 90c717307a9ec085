import type { CellNode } from '@dateline/release';
import { table, td, th } from '../../testing/nodes';
import { toNumberStyle } from '../number-style';
import { readTable } from './read-table';

const read = (rows: CellNode[][], before: string[] = []) =>
  readTable({ field: 'body', path: [3], table: table(...rows), before }, toNumberStyle('en'));

const toValues = (cells: readonly ({ value: number } | null)[]) =>
  cells.map((cell) => cell?.value ?? null);

test('reads labels, columns, units and negative figures', () => {
  const found = read([
    [th('In thousands'), th('2026'), th('2025'), th('Change')],
    [th('Revenue'), td('187,400'), td('163,900'), td('14.3%')],
    [th('Cost'), td('(121,810)'), td('–'), td('n.m.')],
    [th('Assets'), td(''), td(''), td('')],
  ]);
  expect(found?.scale).toBe(1000);
  expect(found?.columns).toEqual([
    { header: '2026', kind: 'amount' },
    { header: '2025', kind: 'amount' },
    { header: 'Change', kind: 'percent' },
  ]);
  expect(found?.rows.map(({ label }) => label)).toEqual(['Revenue', 'Cost', 'Assets']);
  expect(found?.rows.map(({ cells }) => toValues(cells))).toEqual([
    [187_400, 163_900, 14.3],
    [-121_810, 0, 0],
    [null, null, null],
  ]);
  expect(found?.rows.map(({ hasFigures }) => hasFigures)).toEqual([true, true, false]);
  expect(found?.rows[1]?.cells[0]?.place).toEqual({
    field: 'body',
    path: [3, 2, 1, 0],
    start: 0,
    end: 9,
    excerpt: '(121,810)',
  });
});

test('counts currency, bracket and percent sign in cells of their own to their figure', () => {
  const found = read([
    [th(''), th('2026', { colspan: 3 }), th('2025', { colspan: 3 })],
    [th('Revenue'), td('$'), td('187'), td(''), td('$'), td('163'), td('')],
    [th('Loss'), td(''), td('(12'), td(')'), td(''), td('(8'), td(')')],
    [th('Margin'), td(''), td('6.4'), td('%'), td(''), td('4.9'), td('%')],
  ]);
  expect(found?.columns.map(({ header }) => header)).toEqual(['2026', '2025']);
  expect(found?.rows.map(({ cells }) => toValues(cells))).toEqual([
    [187, 163],
    [-12, -8],
    [6.4, 4.9],
  ]);
  expect(found?.rows[0]?.cells[0]?.currency).toBe('$');
  expect(found?.rows[2]?.cells[0]?.unit).toBe('percent');
});

test('reads two rows of headings and merged cells', () => {
  const found = read([
    [th('', { rowspan: 2 }), th('Three months', { colspan: 2 }), th('Six months', { colspan: 2 })],
    [th('2026'), th('2025'), th('2026'), th('2025')],
    [th('Revenue'), td('5'), td('4'), td('9'), td('8')],
  ]);
  expect(found?.columns.map(({ header }) => header)).toEqual([
    'Three months 2026',
    'Three months 2025',
    'Six months 2026',
    'Six months 2025',
  ]);
});

test.each([
  ['a title above', ['Statement of income', '(In millions, except per share amounts)'], 1e6],
  ['a title further above', ['Unaudited', '(€ thousand)'], 1e3],
  ['a sentence, which says none', ['Revenue rose to €5 million.'], null],
])('takes the unit from %s', (_, before, scale) => {
  expect(
    read(
      [
        [th('A'), th('2026')],
        [th('B'), td('5')],
      ],
      before,
    )?.scale,
  ).toBe(scale);
});

test('reads no table of words, and none whose grid is broken', () => {
  expect(
    read([
      [th('Date'), td('May 12')],
      [th('Place'), td('Hamburg')],
    ]),
  ).toBeNull();
  expect(
    read([
      [th('A'), th('B')],
      [td('1'), td('2'), td('3')],
    ]),
  ).toBeNull();
});
