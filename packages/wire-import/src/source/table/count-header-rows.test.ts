import { cell, rows } from '../../testing/source-tables';
import { countHeaderRows } from './count-header-rows';
import { placeCells } from './place-cells';
import type { LooseCell } from './source-table';

const count = (...lines: string[]) => countHeaderRows(placeCells(rows(...lines)));
const countOf = (loose: LooseCell[][]) => countHeaderRows(placeCells(loose));

test('the rows before the first figure name the columns, years too', () => {
  expect(count('EUR | Q2 | Q2', ' | 2026 | FY2025', 'Revenue | 12 | 11')).toBe(2);
});

test('a table that begins with a figure has no names', () => {
  expect(count('Revenue | 12', 'Costs | 9')).toBe(0);
});

test('a figure in the first column is a row’s name', () => {
  expect(count('12 | Both', 'Costs | 9')).toBe(1);
});

test('a title over the whole table is of the head where names follow it', () => {
  const title = [cell('Balance sheet', { colspan: 2 })];
  expect(countOf([title, ...rows('EUR | 2026', 'Cash | 12')])).toBe(2);
  expect(countOf([title, ...rows('Cash | 12')])).toBe(0);
});

test('a line above the names of columns is of the head', () => {
  expect(count('In thousands', ' | 2026', 'Cash | 12')).toBe(2);
});

test('a title further down ends the head', () => {
  expect(count('EUR | 2026', 'Assets | ', 'Cash | 12')).toBe(1);
});

test('no more than five rows name columns, and the last row never does', () => {
  expect(count(...Array.from({ length: 7 }, () => 'A | B'), 'Cash | 12')).toBe(5);
  expect(count('A | B', 'Name | 2026')).toBe(1);
});

test('without figures the first row heads where the whole of it is marked', () => {
  const marked = (parts: { isHeader?: boolean; isBold?: boolean }) =>
    countOf([[cell('Name', parts), cell('Place', parts)], ...rows('Berg | Emden')]);
  expect(marked({ isHeader: true })).toBe(1);
  expect(marked({ isBold: true })).toBe(1);
  expect(marked({})).toBe(0);
  const half = [cell('Name', { isBold: true }), cell('Place')];
  expect(countOf([half, ...rows('Berg | Emden')])).toBe(0);
  expect(countOf([[cell('Name', { isBold: true })]])).toBe(0);
});
