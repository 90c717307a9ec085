import { cell, rows } from '../../testing/source-tables';
import { groupColumns } from './group-columns';
import { mergeAffixes } from './merge-affixes';
import { placeCells } from './place-cells';
import type { LooseCell } from './source-table';

const group = (loose: LooseCell[][]) => {
  const { table, joined } = mergeAffixes(placeCells(loose));
  return groupColumns(table, joined);
};

test('the columns of a currency, a figure and its bracket are one, all others stand alone', () => {
  expect(group(rows('Loss | $ | (12 | ) | 7 %', 'Costs | | 9 | | 8 %'))).toEqual([0, 1, 1, 1, 2]);
});

test('columns in which some row has two cells stay apart', () => {
  expect(group(rows('Profit | $ | 12', 'Shares | 7 | 8'))).toEqual([0, 1, 2]);
});

test('the more frequent join goes first, and a rarer one that then crosses cells is left out', () => {
  expect(group(rows('A | $ | 12 | ', 'B | $ | 13 | ', 'C | | $ | 14', 'D | 5 | | 6'))).toEqual([
    0, 1, 1, 2,
  ]);
});

test('a cell that reaches over several rows keeps the columns apart in each of them', () => {
  const loose = [
    [cell('A'), cell('7', { rowspan: 2 }), cell('8')],
    [cell('B'), cell('9')],
    [cell('C'), cell('$'), cell('12')],
  ];
  expect(group(loose)).toEqual([0, 1, 2]);
});

test('joins that overlap make one group', () => {
  expect(group(rows('A | $ | 12 | ', 'B | | (13 | )'))).toEqual([0, 1, 1, 1]);
});

test('without joins each column is its own group', () => {
  expect(group(rows('A | 1 | 2'))).toEqual([0, 1, 2]);
});
