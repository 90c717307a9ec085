import { cell, rows } from '../../testing/source-tables';
import { mergeAffixes } from './merge-affixes';
import { placeCells } from './place-cells';

const merge = (line: string) => {
  const { table, joined } = mergeAffixes(placeCells(rows(line)));
  return {
    cells: table.cells.map(({ text, column, colspan }) => `${column}+${colspan} ${text}`),
    joined,
  };
};

test.each([
  ['$ | 12', '$12'],
  ['US$ | 12', 'US$12'],
  ['EUR | 12', 'EUR 12'],
  ['$ | (12 | )', '$(12)'],
  ['( | 12 | )', '(12)'],
  ['12 | %', '12%'],
  ['(12 | )%', '(12)%'],
  ['(12 | % )', '(12% )'],
])('%j is one figure', (line, figure) => {
  const count = line.split('|').length;
  expect(merge(line).cells).toEqual([`0+${count} ${figure}`]);
  expect(merge(line).joined.at(-1)).toEqual({ first: 0, last: count - 1 });
});

test.each(['$ | Costs', 'Costs | %', 'Total | 12', 'ABCDE | 12', '12 | 13', '12 | )%x'])(
  '%j stays in its cells',
  (line) => {
    expect(merge(line).cells).toHaveLength(2);
    expect(merge(line).joined).toEqual([]);
  },
);

test('a figure takes in the empty columns before its mark', () => {
  expect(merge('Loss | (12 | | )').cells).toEqual(['0+1 Loss', '1+3 (12)']);
});

test('cells of two rows, and those over several rows, are no neighbours', () => {
  const other = mergeAffixes(placeCells(rows('A | $', '12')));
  expect(other.table.cells.map(({ text }) => text)).toEqual(['A', '$', '12']);
  const tall = mergeAffixes(placeCells([[cell('$', { rowspan: 2 }), cell('12')], [cell('13')]]));
  expect(tall.table.cells.map(({ text }) => text)).toEqual(['$', '12', '13']);
});

test('the words of a merged figure are those of its parts', () => {
  const { table } = mergeAffixes(placeCells(rows('EUR | 12')));
  expect(table.cells[0]?.blocks.map(({ text }) => text)).toEqual(['EUR 12']);
});
