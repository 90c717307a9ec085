import type { CellNode, TableNode } from '@dateline/release';
import { toTableLayout } from './table-layout';

type Cell = string | { text: string; head?: boolean; colspan?: number; rowspan?: number };

function toCell(cell: Cell, isHead: boolean): CellNode {
  const {
    text,
    head = isHead,
    colspan = 1,
    rowspan = 1,
  } = typeof cell === 'string' ? { text: cell } : cell;
  return {
    type: head ? 'tableHeader' : 'tableCell',
    attrs: { colspan, rowspan, colwidth: null },
    content: [{ type: 'paragraph', content: text ? [{ type: 'text', text }] : [] }],
  };
}

/** A table whose first `heads` rows are of header cells. */
function toTable(heads: number, rows: Cell[][]): TableNode {
  return {
    type: 'table',
    content: rows.map((row, index) => ({
      type: 'tableRow',
      content: row.map((cell) => toCell(cell, index < heads)),
    })),
  };
}

/** Each cell as `r` where it is set to the right, `n` where it names its row, `.` otherwise. */
function toSigns(table: TableNode) {
  const { head, groups } = toTableLayout(table);
  const sign = (rows: typeof head) =>
    rows.map((row) =>
      row.map((cell) => (cell.isRowName ? 'n' : cell.isRight ? 'r' : '.')).join(''),
    );
  return {
    head: sign(head),
    body: sign(groups.flatMap(({ titles, rows }) => [...titles, ...rows])),
  };
}

test('numbers stand to the right, with the heads of their columns', () => {
  const table = toTable(1, [
    ['', '2026', 'Change', 'Comment'],
    ['Revenue', '187.4', '14.3%', 'Record'],
    ['Costs', '(121.8)', '—', ''],
  ]);
  expect(toSigns(table)).toEqual({ head: ['nrr.'], body: ['nrr.', 'nrr.'] });
});

test('the first column names the rows, even where the names are years', () => {
  const table = toTable(1, [
    ['Year', 'Dividend'],
    ['2025', '0.25'],
  ]);
  expect(toSigns(table)).toEqual({ head: ['nr'], body: ['nr'] });
});

test('merged cells do not shift the columns after them', () => {
  const table = toTable(2, [
    [{ text: 'Million', rowspan: 2 }, { text: 'Quarter', colspan: 2 }, 'Note'],
    ['2026', '2025', ''],
    ['Revenue', '187', '164', 'words'],
  ]);
  expect(toSigns(table)).toEqual({ head: ['nr.', 'rr.'], body: ['nrr.'] });
});

test('a row whose cell reaches below the others of the head is no head, as in every other form', () => {
  const table = toTable(1, [
    [{ text: 'Name', rowspan: 2 }, 'Votes'],
    [{ text: '2026', head: false }],
    ['Resolution 1', '99.1%'],
  ]);
  const { head, groups } = toTableLayout(table);
  expect([head.length, groups.map(({ rows }) => rows.length)]).toEqual([0, [3]]);
});

test('a title under the names of the columns heads the rows below it, as the next one does', () => {
  const title = (text: string) => [{ text, head: true, colspan: 2 }];
  const table = toTable(1, [
    ['€ thousand', '2026'],
    title('Assets'),
    ['Goodwill', '96'],
    title('Equity'),
    ['Share capital', '61'],
  ]);
  const { head, groups } = toTableLayout(table);
  expect(head.flat().map(({ text }) => text)).toEqual(['€ thousand', '2026']);
  expect(
    groups.map(({ titles, rows }) => [titles, rows].map((part) => part.flat()[0]?.text)),
  ).toEqual([
    ['Assets', 'Goodwill'],
    ['Equity', 'Share capital'],
  ]);
});

test('a table without a head has none', () => {
  const { head, groups } = toTableLayout(toTable(0, [['Agenda', 'words']]));
  expect([head.length, groups.length]).toEqual([0, 1]);
});
