import { br, link, ol, p, table, td, text, th, ul, li } from '@dateline/release/testing/nodes';
import type { BlockNode, CellNode, TableNode } from '@dateline/release';
import { toStyle } from '../text/text-style';
import { layTable, type LaidTable } from './lay-table';

function lay(node: TableNode): LaidTable {
  const laid = layTable(node, toStyle(9, { family: 'sans' }), 'https://news.example');
  if (laid === null) throw new Error('The cells form no table.');
  return laid;
}

const toText = (paragraphs: { text: string }[][]) =>
  paragraphs.map((pieces) => pieces.map((piece) => piece.text).join(''));

const withContent = (...content: CellNode['content']): CellNode => ({ ...td(''), content });
const isListOrParagraph = (block: BlockNode): block is CellNode['content'][number] =>
  ['paragraph', 'bulletList', 'orderedList'].includes(block.type);

test('columns in which more cells hold figures than words are columns of figures', () => {
  const { numbers } = lay(
    table(
      [th('EUR'), th('Note'), th('2026'), th('Even'), th('None')],
      [th('Revenue'), td('see below'), td('1,204.5'), td('12'), td('')],
      [th('Costs'), td('7'), td('(38)'), td('words'), td('')],
      [th('Result'), td('also'), td('open'), td(''), td('')],
    ),
  );
  expect([...numbers]).toEqual([2]);
});

test('figures of the first column and of merged cells make no column of figures', () => {
  const { numbers, rows } = lay(
    table([th('No.'), th('A'), th('B')], [td('1'), td('12', { colspan: 2 })]),
  );
  expect([...numbers]).toEqual([]);
  expect(rows[1]?.map(({ isNumber }) => isNumber)).toEqual([false, true]);
});

test('what stands in the head makes no column of figures', () => {
  expect([...lay(table([th('Year'), th('2026')], [td('Name'), td('Berg')])).numbers]).toEqual([]);
});

test('each cell is laid once, where it begins, with what it spans', () => {
  const { columns, rows } = lay(
    table(
      [th('A', { rowspan: 2 }), th('B', { colspan: 2 })],
      [th('C'), th('D')],
      [td('1'), td('2'), td('3')],
    ),
  );
  expect(columns).toBe(3);
  expect(
    rows.map((row) =>
      row.map(({ row: at, column, rowspan, colspan, paragraphs }) =>
        [toText(paragraphs).join(), at, column, rowspan, colspan].join(' '),
      ),
    ),
  ).toEqual([
    ['A 0 0 2 1', 'B 0 1 1 2'],
    ['C 1 1 1 1', 'D 1 2 1 1'],
    ['1 2 0 1 1', '2 2 1 1 1', '3 2 2 1 1'],
  ]);
});

test('names of columns and titles of groups are bold, names of rows are not', () => {
  const { rows } = lay(
    table(
      [th('EUR'), th('2026')],
      [th('Assets', { colspan: 2 })],
      [th('Cash'), td('143')],
      [th('Equity', { colspan: 2 })],
      [th('Capital'), td('61')],
    ),
  );
  const bold = rows.flat().filter(({ paragraphs }) => paragraphs[0]?.[0]?.style.isBold);
  expect(bold.flatMap(({ paragraphs }) => toText(paragraphs))).toEqual([
    ...['EUR', '2026', 'Assets', 'Equity'],
  ]);
  expect(rows.flat().filter(({ isHeader }) => isHeader)).toHaveLength(6);
});

test('a table that is all head is set as one group of rows', () => {
  const { headRows, groups } = lay(table([th('A'), th('B')], [th('C'), th('D')]));
  expect({ headRows, groups }).toEqual({
    headRows: 0,
    groups: [{ from: 0, to: 2, titleRows: 0 }],
  });
});

test('lists in cells are paragraphs with their marks', () => {
  const content = [p('First'), ul(li('Point', p('goes on'))), ol(3, li('Three'), li('Four'))];
  const { rows } = lay(table([td('A'), withContent(...content.filter(isListOrParagraph))]));
  expect(toText(rows[0]?.[1]?.paragraphs ?? [])).toEqual([
    'First',
    '• Point',
    'goes on',
    '3. Three',
    '4. Four',
  ]);
});

test('a figure of several pieces is one, and a link within leads where it leads', () => {
  const figure = withContent(p(text('1,2', 'bold'), text('04', link('https://example.com/'))));
  const cell = lay(table([td('A'), figure])).rows[0]?.[1];
  expect(cell?.isNumber).toBe(true);
  expect(cell?.paragraphs[0]?.map(({ style }) => style.href)).toEqual([
    null,
    'https://example.com/',
  ]);
  expect(lay(table([td('A'), withContent(p('12', br, 'words'))])).rows[0]?.[1]?.isNumber).toBe(
    false,
  );
});

test('cells that form no grid are no table', () => {
  const ragged = table([td('A'), td('B')], [td('C')]);
  expect(layTable(ragged, toStyle(9), 'https://news.example')).toBeNull();
});
