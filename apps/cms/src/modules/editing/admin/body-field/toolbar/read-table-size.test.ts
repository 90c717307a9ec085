import { readTableSize } from './read-table-size';

test('a table of rows and columns', () => {
  expect(readTableSize(' 12', '4')).toEqual({ ok: true, rows: 12, cols: 4 });
});

test.each([
  ['0', '3'],
  ['3', ''],
  ['201', '3'],
  ['3', '41'],
  ['2.5', '3'],
  ['many', '3'],
])('%s rows and %s columns are refused with what is possible', (rows, columns) => {
  expect(readTableSize(rows, columns)).toEqual({
    ok: false,
    message: 'Write numbers: up to 200 rows and 40 columns.',
  });
});
