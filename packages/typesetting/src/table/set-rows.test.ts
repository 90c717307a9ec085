import type { TableNode } from '@dateline/release';
import { table, td, th } from '@dateline/release/testing/nodes';
import { laySampleTable, sampleMeter } from '../testing/lay-sample-table';
import { toLineStart } from './draw-cell-lines';
import { setRows, type SetCell } from './set-rows';

const size = 8.75;
const leading = 12;

function set(node: TableNode, { width = 100, language = 'en' } = {}) {
  const laid = laySampleTable(node, size);
  const widths = Array.from({ length: laid.columns }, () => width);
  return setRows({ table: laid, widths }, sampleMeter, { size, leading, language });
}

const toWords = ({ lines }: SetCell) =>
  lines.map(({ spans }) =>
    spans
      .map(({ text }) => text)
      .join('')
      .trim(),
  );

/** Where the first line of a cell begins and ends, in points from the left of the table. */
function toEdges(cell: SetCell | undefined): { start: number; end: number } {
  const line = cell?.lines[0];
  if (cell === undefined || line === undefined) throw new Error('The cell has no line.');
  const start = toLineStart(cell, line);
  return { start, end: start + line.width };
}

const measure = (text: string) => sampleMeter.measure('sans', text, size);

const results = table(
  [th('EUR'), th('Note'), th('2026')],
  [td('Revenue'), td('as reported'), td('1,204.5')],
  [td('Loss'), td('restated'), td('(38)')],
  [td('Margin'), td('rounded'), td('12.25 %')],
);

test('figures and the names above them end on the right, words and theirs begin on the left', () => {
  const sides = set(results).map(({ cells }) => cells.map(({ isRight }) => isRight));
  expect(sides).toEqual([
    [false, false, true],
    [false, false, true],
    [false, false, true],
    [false, false, true],
  ]);
  const [head] = set(results);
  expect(toEdges(head?.cells[0]).start).toBe(0);
  expect(toEdges(head?.cells[1]).start).toBe(104);
  expect(toEdges(head?.cells[2]).end).toBeCloseTo(296);
});

test('a word in a column of figures begins on the left', () => {
  const rows = set(
    table([th('A'), th('B')], [td('X'), td('12')], [td('Y'), td('13')], [td('Z'), td('open')]),
  );
  expect(rows.map(({ cells }) => cells[1]?.isRight)).toEqual([true, true, true, false]);
});

test('decimal points of a column stand below each other, and the longest figure ends at the edge', () => {
  const rows = set(results);
  const ends = ['.5', ')', '.25 %'].map((tail, index) => {
    return toEdges(rows[index + 1]?.cells[2]).end - measure(tail);
  });
  expect(ends[1]).toBeCloseTo(ends[0] ?? 0);
  expect(ends[2]).toBeCloseTo(ends[0] ?? 0);
  expect(toEdges(rows[3]?.cells[2]).end).toBeCloseTo(296);
});

test('the decimal sign is that of the language', () => {
  const node = table([th('A'), th('B')], [td('X'), td('1.204')], [td('Y'), td('7,5')]);
  const hangs = (language: string) =>
    set(node, { language }).map(({ cells }) => cells[1]?.hang ?? 0);
  expect(hangs('de')).toEqual([0, measure(',5'), 0]);
  expect(hangs('en')).toEqual([0, 0, measure('.204')]);
});

test('a figure over several columns hangs as it must and pushes no other', () => {
  const node = table(
    [th('A'), th('B'), th('C')],
    [td('X'), td('1'), td('2')],
    [td('Y'), td('7.123', { colspan: 2 })],
  );
  expect(set(node).map(({ cells }) => cells[1]?.hang)).toEqual([0, 0, 0]);
});

test('a figure hangs no further than its column is wide', () => {
  const node = table([th('A'), th('B')], [td('X'), td('1,204')], [td('Y'), td('0.123456')]);
  const width = measure('1,204') + 8 + 2;
  expect(set(node, { width })[1]?.cells[1]?.hang).toBeCloseTo(2);
  expect(set(node, { width: measure('1,204') })[1]?.cells[1]?.hang).toBe(0);
});

test('words are broken to their column, figures never', () => {
  const words = 'Revenue from contracts with customers';
  const [row] = set(table([td('A'), td(words), td('1,204,567.5')]), { width: 60 });
  const lines = row?.cells.slice(1, 2).flatMap(toWords) ?? [];
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(words);
  expect(row?.cells[1]?.lines.every(({ width }) => width <= 52)).toBe(true);
  expect(set(table([td('A'), td('1,204,567.5')]), { width: 20 })[0]?.cells[1]?.lines).toHaveLength(
    1,
  );
});

test('a row is as high as its longest cell, and an empty one as a line', () => {
  const [first, second] = set(table([td('A'), td('one two three')], [td(''), td('')]), {
    width: 30,
  });
  const most = first?.cells[1]?.lines.length ?? 0;
  expect(most).toBeGreaterThan(1);
  expect(first?.height).toBe(most * leading + 5);
  expect(second?.height).toBe(leading + 5);
});

test('a cell over several rows makes only the last of them higher, by what it lacks', () => {
  const tall = 'one two three four five six seven eight nine ten';
  const rows = set(table([td(tall, { rowspan: 2 }), td('A')], [td('B')], [td('C'), td('D')]), {
    width: 40,
  });
  const lines = rows[0]?.cells[0]?.lines.length ?? 0;
  expect(lines).toBeGreaterThan(3);
  expect(rows.map(({ height }) => height)).toEqual([17, lines * leading + 5 - 17, 17]);
});

test('cells stand side by side, merged ones over the columns that they span', () => {
  const [head, row] = set(table([th('A'), th('B', { colspan: 2 })], [td('1'), td('2'), td('3')]));
  expect(head?.cells.map(({ x, width }) => [x, width])).toEqual([
    [0, 100],
    [100, 200],
  ]);
  expect(row?.cells.map(({ x }) => x)).toEqual([0, 100, 200]);
});

test('Hebrew ends on the right in a column of words', () => {
  const [row] = set(table([td('A'), td('אור')]));
  expect(row?.cells[1]?.isRight).toBe(false);
  expect(toEdges(row?.cells[1]).end).toBeCloseTo(196);
});
