import { table, td, th } from '../testing/nodes';
import type { CellNode } from './body-document';
import { toTableSections } from './table-sections';

const years = [th('€ thousand'), th('2026'), th('2025')];
const title = (words: string) => [th(words, { colspan: 3 })];
const line = (name: string) => [th(name), td('5'), td('4')];

/** The head and the groups of a table: the rows of each, titles before a bar. */
function read(...rows: CellNode[][]): string {
  const { headRows, groups } = toTableSections(table(...rows));
  const parts = groups.map(({ from, to, titleRows }) => `${titleRows}|${to - from - titleRows}`);
  return [headRows, ...parts].join(' ');
}

test.each<[string, CellNode[][], string]>([
  ['rows without a title are one group', [years, line('Sales'), line('Costs')], '1 0|2'],
  [
    'the first title is no part of the head',
    [years, title('Assets'), line('Cash'), title('Equity'), line('Capital')],
    '1 1|1 1|1',
  ],
  [
    'rows before the first title are a group of their own',
    [years, line('Sales'), title('Per share'), line('Earnings')],
    '1 0|1 1|1',
  ],
  [
    'a title and a title under it head one group',
    [years, title('A'), title('B'), line('C')],
    '1 2|1',
  ],
  [
    'a title in a row of empty header cells is one too',
    [years, [th('Assets'), th(''), th('')], line('Cash')],
    '1 1|1',
  ],
  ['titles without names of columns', [title('A'), line('B'), title('C'), line('D')], '0 1|1 1|1'],
  ['a line over all of a table is its head', [title('Key figures'), line('Sales')], '1 0|1'],
  ['a name above the names of the columns is head', [title('Income'), years, line('A')], '2 0|1'],
  [
    'a unit under the names of the columns is head',
    [years, title('(in thousands)'), line('A')],
    '2 0|1',
  ],
  ['so is one without brackets', [years, title('in EUR million'), line('A')], '2 0|1'],
  ['“Inventories” is no unit', [years, title('Inventories'), line('A')], '1 1|1'],
  ['a last line heads nothing', [years, line('A'), title('Rounded')], '1 0|2'],
  [
    'a plain cell over all columns is no title',
    [years, [td('Note', { colspan: 3 })], line('A')],
    '1 0|2',
  ],
  [
    'a name with empty figures is a row',
    [years, [th('Dividend'), td(''), td('')], line('A')],
    '1 0|2',
  ],
  [
    'no group begins within a merged cell',
    [years, [th('A', { rowspan: 2 }), td('1'), td('2')], [th('B'), th('')], line('C')],
    '1 0|3',
  ],
  ['a table of one column has no titles', [[th('Agenda')], [th('Part')], [td('Vote')]], '2 0|1'],
])('%s', (_, rows, expected) => {
  expect(read(...rows)).toBe(expected);
});
