import { rows } from '../../testing/source-tables';
import { alignShortRows } from './align-short-rows';

const align = (...lines: string[]) =>
  alignShortRows(rows(...lines)).map((row) =>
    row.map(({ blocks, colspan }) => `${colspan}:${blocks[0]?.text ?? ''}`).join(' '),
  );

test('a row with one cell for each figure gets the columns of each figure', () => {
  expect(align('Name | 4Q24 | 4Q23', 'Sales | $ | 12 | $ | 10')).toEqual([
    '1:Name 2:4Q24 2:4Q23',
    '1:Sales 1:$ 1:12 1:$ 1:10',
  ]);
});

test('a row with fewer names shares the figures out evenly', () => {
  expect(align('Name | Year | ', 'Sales | 12 | 10 | 9 | 8')).toEqual([
    '1:Name 4:Year',
    '1:Sales 1:12 1:10 1:9 1:8',
  ]);
  expect(align('Name | Half | Year', 'Sales | 12 | 10 | 9 | 8')[0]).toBe('1:Name 2:Half 2:Year');
});

test('a row whose names do not divide the figures stays as it is', () => {
  expect(align('Name | A | B | C', 'Sales | 12 | 10 | 9 | 8')[0]).toBe('1:Name 1:A 1:B 1:C');
  expect(align('Name', 'Sales | 12')[0]).toBe('1:Name');
});

test('rows of one length stay as they are', () => {
  expect(align('Name | 2026', 'Sales | 12')).toEqual(['1:Name 1:2026', '1:Sales 1:12']);
});
