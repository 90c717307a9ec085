/** @jest-environment jsdom */
import type { Editor } from '@tiptap/core';
import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import fc from 'fast-check';
import { openEditor, pasteInto } from '../testing/open-editor';
import type { PasteReconciliation } from './reconcile-paste';

let editor: Editor;
let told: PasteReconciliation[];

beforeEach(() => {
  told = [];
  editor = openEditor(null, { onPastedFigures: (paste) => told.push(paste) });
});
afterEach(() => editor.destroy());

/** Pastes, and answers what was told of it: in the next microtask. */
async function paste(clipboard: { html?: string; text?: string }): Promise<PasteReconciliation> {
  pasteInto(editor, clipboard);
  await Promise.resolve();
  return told.at(-1)!;
}

const sheet = (rows: string, columns = '') =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!-- .xl65 {font-weight:700} --></style></head>` +
  `<body><table border=0>${columns}<!--StartFragment-->${rows}<!--EndFragment--></table></body></html>`;

test.each([
  [
    'Word',
    `<p class=MsoNormal>Revenue was <b>$16</b><b>.4</b>&nbsp;million<del>, not $15 million</del>.</p>` +
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>7.<span>&nbsp; </span></span><![endif]>Up 4.1%</p>` +
      `<table class=MsoTableGrid><thead><tr><td rowspan=2><p>In thousands</p></td><td colspan=2><p>Quarter 2</p></td></tr><tr><td><p>2020</p></td><td><p>2019</p></td></tr></thead>` +
      `<tr><td><p>Loss<sup>1</sup></p></td><td><p>(3,919)</p></td><td><p>$<span style='mso-spacerun:yes'>   </span>(3,920)</p></td></tr></table>`,
    8,
  ],
  [
    'Excel, with a hidden row and a hidden column',
    sheet(
      `<tr><td colspan=3 class=xl65>Balance 2020</td></tr><tr><td>Cash</td><td>99</td><td align=right>1,235</td></tr>` +
        `<tr style='display:none'><td>Check</td><td>98</td><td>97</td></tr><tr><td>Net</td><td>96</td><td>(12.3)</td></tr>`,
      `<col width=64><col width=64 style='display:none;mso-width-source:userset'><col width=64>`,
    ),
    3,
  ],
  [
    'Google Sheets',
    `<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #ccc;}--></style><table data-sheets-root="1"><colgroup><col width="100"><col width="100"></colgroup><tbody>` +
      `<tr style="height:21px;"><td style="font-weight:bold;">Margin</td><td data-sheets-value='{"1":3,"3":0.1234}' data-sheets-numberformat='{"1":3,"2":"0.0%"}'>12.3%</td></tr></tbody></table>`,
    1,
  ],
  [
    'LibreOffice Calc',
    `<table cellspacing="0" border="0"><colgroup width="85"></colgroup><tr><td height="17" align="left">Cash</td><td align="right" sdval="1234.5" sdnum="1033;0;#,##0">1,235</td></tr></table>`,
    1,
  ],
])('from %s every figure in sight arrives in its place', async (_program, html, figures) => {
  const { given, kept, missing, added, moved } = await paste({ html });
  expect({ given, kept, missing, added, moved }).toEqual({
    given: figures,
    kept: figures,
    missing: [],
    added: [],
    moved: [],
  });
});

test('figures of hidden cells are counted as left out', async () => {
  const html = sheet(
    `<tr><td>1</td><td>2</td></tr><tr style='display:none'><td>3</td><td>4</td></tr>`,
  );
  expect(await paste({ html })).toMatchObject({ given: 2, kept: 2, hidden: 2 });
});

test('cells that are laid over those of a table are held against the copied ones', async () => {
  editor.commands.insertTable({ rows: 2, cols: 2, withHeaderRow: false });
  const html = sheet(
    '<tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr><tr><td>5</td><td>6</td></tr>',
  );
  expect(await paste({ html })).toMatchObject({ given: 6, kept: 6, added: [], moved: [] });
});

test('what a sheet gives otherwise as plain text is told, in whatever order', async () => {
  const html = sheet('<tr><td>Cash</td><td>1,235</td></tr><tr><td>Net</td><td>12</td></tr>');
  const { otherwise } = await paste({ html, text: 'Cash\t1,234.5\r\nNet\t12\r\n' });
  expect(otherwise).toEqual(['1,234.5']);
});

test('plain text of what is no sheet is not held against its form', async () => {
  const html = '<p>In 2020:</p><ol><li>One</li></ol>';
  const { otherwise } = await paste({ html, text: 'In 2020:\n1.\tOne' });
  expect(otherwise).toEqual([]);
});

test('plain text is held against itself', async () => {
  editor.commands.insertContent('Words 77 ');
  expect(await paste({ text: 'In 2020 cash was\n\n$16.4 million' })).toMatchObject({
    given: 2,
    kept: 2,
    added: [],
  });
});

test('asterisks of plain text stay asterisks', async () => {
  await paste({ text: 'EBITDA *and margin* of 12' });
  expect(editor.getText()).toBe('EBITDA *and margin* of 12');
});

test('what was copied in the editor itself is told nothing of', async () => {
  await paste({ html: '<p data-pm-slice="1 1 []">16,387</p>' });
  expect(told).toEqual([]);
});

describe('given an editor that spoils what is pasted', () => {
  const spoil = (change: (text: string) => string) => {
    editor.registerPlugin(
      new Plugin({
        props: {
          transformPasted: (slice) =>
            new Slice(changeTexts(slice.content, change), slice.openStart, slice.openEnd),
        },
      }),
    );
  };
  const html = sheet('<tr><td>Cash</td><td>1,235</td></tr><tr><td>Net</td><td>(12.3)</td></tr>');

  test.each([
    ['loses a figure', '1,235', ' ', ['1,235'], []],
    ['transposes digits', '1,235', '1,253', ['1,235'], ['1,253']],
    ['turns a minus around', '(12.3)', '12.3', ['(12.3)'], ['12.3']],
  ])('and %s, it is told which', async (_fault, figure, instead, missing, added) => {
    spoil((text) => text.replace(figure, instead));
    const told = await paste({ html });
    expect(told.missing.map(({ figure: one }) => one)).toEqual(missing);
    expect(told.added.map(({ figure: one }) => one)).toEqual(added);
  });

  test('and swaps two cells, both are told', async () => {
    spoil((text) => (text === '1,235' ? '(12.3)' : text === '(12.3)' ? '1,235' : text));
    const { kept, moved } = await paste({ html });
    expect(kept).toBe(2);
    expect(moved.map(({ figure }) => figure)).toEqual(['1,235', '(12.3)']);
  });
});

const anyCell = fc.record({
  text: fc.oneof(
    fc.nat(99_999).map((number) => number.toLocaleString('en')),
    fc.nat(99).map((number) => `(${number}.5)`),
    fc.constantFrom('', 'Cash', '–', '12%&nbsp;', '<p>1</p><p>2</p>', '<b>1</b>2', '7<br>8'),
  ),
  colspan: fc.integer({ min: 1, max: 3 }),
  rowspan: fc.integer({ min: 1, max: 3 }),
});
const anyRow = fc.record({
  cells: fc.array(anyCell, { minLength: 1, maxLength: 4 }),
  isHidden: fc.boolean(),
});

test('whatever a table looks like, its figures arrive', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 5 }), async (rows) => {
      editor.commands.setContent(null);
      const html = sheet(
        rows
          .map(({ cells, isHidden }) => {
            const written = cells.map(
              ({ text, colspan, rowspan }) =>
                `<td colspan=${colspan} rowspan=${rowspan}>${text}</td>`,
            );
            return `<tr${isHidden ? " style='display:none'" : ''}>${written.join('')}</tr>`;
          })
          .join(''),
      );
      const { given, kept, added } = await paste({ html });
      expect({ kept, added }).toEqual({ kept: given, added: [] });
    }),
    { numRuns: 60 },
  );
});

function changeTexts(fragment: Fragment, change: (text: string) => string): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    nodes.push(
      node.isText
        ? node.type.schema.text(change(node.text ?? ''), node.marks)
        : node.copy(changeTexts(node.content, change)),
    );
  });
  return Fragment.fromArray(nodes);
}
