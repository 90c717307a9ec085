/** @jest-environment jsdom */
import { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { parseBody } from '@dateline/release/body/parse-body';
import { toBodyExtensions } from '../model/body-extensions';
import { cleanPastedHtml } from '../paste/clean-pasted-html';

type Step = (editor: Editor) => unknown;

const commands: Record<string, Step> = {
  heading: (editor) => editor.commands.toggleHeading({ level: 3 }),
  bold: (editor) => editor.commands.toggleBold(),
  underline: (editor) => editor.commands.toggleUnderline(),
  superscript: (editor) => editor.commands.toggleSuperscript(),
  subscript: (editor) => editor.commands.toggleSubscript(),
  link: (editor) => editor.commands.setMark('link', { href: 'https://example.com/' }),
  bullets: (editor) => editor.commands.toggleBulletList(),
  numbers: (editor) => editor.commands.toggleOrderedList(),
  quotation: (editor) => editor.commands.toggleBlockquote(),
  lineBreak: (editor) => editor.commands.setHardBreak(),
  split: (editor) => editor.commands.splitBlock(),
  indent: (editor) => editor.commands.sinkListItem('listItem'),
  table: (editor) => editor.commands.insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
  rowAfter: (editor) => editor.commands.addRowAfter(),
  deleteRow: (editor) => editor.commands.deleteRow(),
  columnBefore: (editor) => editor.commands.addColumnBefore(),
  deleteColumn: (editor) => editor.commands.deleteColumn(),
  mergeCells: (editor) => selectCells(editor) && editor.commands.mergeCells(),
  splitCell: (editor) => editor.commands.splitCell(),
  headerRow: (editor) => editor.commands.toggleHeaderRow(),
  headerColumn: (editor) => editor.commands.toggleHeaderColumn(),
  picture: (editor) => editor.commands.insertContent({ type: 'image', attrs: { file: 'upload1' } }),
  selectAll: (editor) => editor.commands.selectAll(),
  remove: (editor) => editor.commands.deleteSelection(),
  undo: (editor) => editor.commands.undo(),
};

const pasted = [
  '<h1>Title</h1><p>a<br><br>b</p>',
  '<table><tr><td colspan=3>a</td><td rowspan=9>b</td></tr><tr><td>c</td></tr></table>',
  '<ul><li><h2>x</h2><table><tr><td>1</td><td>2</td></tr></table></li></ul>',
  '<ol start="99999999999"><li>x</li></ol><blockquote>q</blockquote>',
  '<p data-pm-slice="1 1 []">\u0000a\u000bb<a href="javascript:x">l</a><script>s()</script></p>',
  '<table data-pm-slice="0 0 []"><tr><td colspan="-4" colwidth="1,2">a</td></tr></table>',
  '<figure data-file="" data-pm-slice="0 0 []"><img alt="x"></figure>',
];

const anyStep = fc.oneof(
  fc.constantFrom(...Object.keys(commands)).map((name) => ({ name, run: commands[name] })),
  fc.constantFrom(...pasted).map((html) => ({
    name: `paste ${html}`,
    run: (editor: Editor) => paste(editor, cleanPastedHtml(html).html),
  })),
  fc.nat(60).map((at) => ({
    name: `go to ${at}`,
    run: (editor: Editor) => goTo(editor, at),
  })),
  fc.string().map((text) => ({
    name: `paste text ${JSON.stringify(text)}`,
    run: (editor: Editor) => editor.view.pasteText(text, toPasteEvent()),
  })),
);

test('whatever is done in the editor can be saved', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 25 }), (steps) => {
      const editor = createEditor();
      for (const { run } of steps) run?.(editor);
      const parsed = parseBody(editor.getJSON());
      editor.destroy();
      expect(parsed).toMatchObject({ ok: true });
    }),
    { numRuns: 100 },
  );
});

test('a dangerous link is none, even if it says that it was copied here', () => {
  const editor = createEditor();
  paste(editor, '<p data-pm-slice="1 1 []"><a href="java&#9;script:steal()">words</a></p>');
  expect(JSON.stringify(editor.getJSON())).toContain('words');
  expect(JSON.stringify(editor.getJSON())).not.toContain('script');
  editor.destroy();
});

function createEditor(): Editor {
  return new Editor({
    element: document.createElement('div'),
    injectCSS: false,
    extensions: toBodyExtensions({ findPicture: () => Promise.resolve(null) }),
  });
}

function goTo({ state, view }: Editor, position: number): void {
  const at = state.doc.resolve(Math.min(position, state.doc.content.size));
  view.dispatch(state.tr.setSelection(Selection.near(at)));
}

function paste(editor: Editor, html: string): boolean {
  return editor.view.pasteHTML(html, toPasteEvent());
}

/** jsdom has no clipboard. */
function toPasteEvent(): ClipboardEvent {
  return new Event('paste') as ClipboardEvent;
}

/** Selects the first two cells that stand beside each other. */
function selectCells(editor: Editor): boolean {
  let anchorCell: number | null = null;
  let headCell = 0;
  editor.state.doc.descendants((node, position) => {
    if (anchorCell !== null || node.type.name !== 'tableRow' || node.childCount < 2) return;
    anchorCell = position + 1;
    headCell = anchorCell + (node.firstChild?.nodeSize ?? 0);
  });
  return anchorCell !== null && editor.commands.setCellSelection({ anchorCell, headCell });
}
