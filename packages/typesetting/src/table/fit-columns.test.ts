import { table, td, th } from '@dateline/release/testing/nodes';
import type { TableNode } from '@dateline/release';
import { laySampleTable, sampleMeter } from '../testing/lay-sample-table';
import { measureColumns, shareWidth } from './fit-columns';

const size = 10;
const measure = (text: string, font: 'sans' | 'sans-bold' = 'sans') =>
  sampleMeter.measure(font, text, size);
const fit = (node: TableNode) => measureColumns(laySampleTable(node, size), sampleMeter, size);

test('a column is as narrow as its longest word and as wide as its longest line', () => {
  const { least, most } = fit(table([td('net Revenue'), td('a quarterly result')]));
  expect(least[0]).toBeCloseTo(measure('Revenue') + 8);
  expect(least[1]).toBeCloseTo(measure('quarterly') + 8);
  expect(most[0]).toBeCloseTo(measure('net ') + measure('Revenue') + 8);
  expect(most[1]).toBeCloseTo(measure('a ') + measure('quarterly ') + measure('result') + 8);
});

test('a figure is never broken: its column is as wide as the whole of it', () => {
  const { least, most } = fit(table([td('A'), td('$ 1,204.5')]));
  expect(least[1]).toBeCloseTo(measure('$ ') + measure('1,204.5') + 8);
  expect(most[1]).toBeCloseTo(least[1] ?? 0);
});

test('a word without an end makes its column no wider than sixteen half ems, and fits no less', () => {
  const word = 'm'.repeat(60);
  const { least, most } = fit(table([td(word)]));
  expect(least[0]).toBe(88);
  expect(most[0]).toBeCloseTo(measure(word) + 8);
});

test('an empty column keeps room for a sign', () => {
  expect(fit(table([td(''), td('')]))).toEqual({ least: [18, 18], most: [18, 18] });
});

test('a merged cell shares what it needs beyond its columns among them', () => {
  const wide = 'extraordinary';
  const { least } = fit(table([td('A'), td(wide, { colspan: 2 })], [td('B'), td('i'), td('i')]));
  expect(least[0]).toBe(18);
  expect(least[1]).toBeCloseTo((measure(wide) + 8) / 2);
  expect(least[2]).toBeCloseTo(least[1] ?? 0);
  const narrow = fit(table([td('A'), td('i', { colspan: 2 })], [td('B'), td(wide), td('i')]));
  expect(narrow.least[1]).toBeCloseTo(measure(wide) + 8);
  expect(narrow.least[2]).toBe(18);
});

test('names of columns are measured as they are set, in bold', () => {
  const { least } = fit(table([th('Revenues'), th('B')], [td('A'), td('words')]));
  expect(least[0]).toBeCloseTo(measure('Revenues', 'sans-bold') + 8);
});

test('columns that fit leave the rest to the first, and some of it evenly to the others', () => {
  const columns = { least: [20, 20, 20], most: [40, 50, 60] };
  expect(shareWidth(columns, 170)).toEqual([50, 55, 65]);
  expect(shareWidth(columns, 450)).toEqual([280, 80, 90]);
  expect(shareWidth(columns, 150)).toEqual([40, 50, 60]);
  expect(shareWidth({ least: [20], most: [40] }, 100)).toEqual([100]);
});

test('columns that do not fit share what lies between their least and their most', () => {
  expect(shareWidth({ least: [20, 30], most: [60, 110] }, 110)).toEqual([40, 70]);
});

test('columns that are too wide at their least are narrowed alike', () => {
  expect(shareWidth({ least: [50, 150], most: [60, 200] }, 100)).toEqual([25, 75]);
  expect(shareWidth({ least: [50, 150], most: [60, 200] }, 200)).toEqual([50, 150]);
});
