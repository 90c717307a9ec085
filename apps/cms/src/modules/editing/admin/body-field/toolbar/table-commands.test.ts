/** @jest-environment jsdom */
import type { Editor } from '@tiptap/core';
import { CellSelection } from '@tiptap/pm/tables';
import { openEditor, pasteInto } from '../testing/open-editor';
import { canMoveLine, moveLine, selectLine, selectTable } from './table-commands';

let editor: Editor;
beforeEach(() => {
  editor = openEditor();
});
afterEach(() => editor.destroy());

const table = (html: string) => pasteInto(editor, { html: `<table>${html}</table>` });
const plain = '<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>';
const rows = () =>
  Array.from(editor.view.dom.querySelectorAll('tr'), (row) =>
    Array.from(row.cells, (cell) => cell.textContent).join(''),
  );
const goTo = (words: string) => {
  editor.state.doc.descendants((node, position) => {
    if (node.text === words) editor.commands.setTextSelection(position);
  });
};
const selected = () => {
  const { selection } = editor.state;
  const cells: string[] = [];
  if (selection instanceof CellSelection)
    selection.forEachCell((cell) => cells.push(cell.textContent));
  return cells.join('');
};

test('a row and a column move, and are one step to undo', () => {
  table(plain);
  goTo('a');
  expect(canMoveLine(editor, 'row', -1)).toBe(false);
  moveLine(editor, 'row', 1);
  expect(rows()).toEqual(['cd', 'ab']);
  goTo('d');
  moveLine(editor, 'column', -1);
  expect(rows()).toEqual(['dc', 'ba']);
  editor.commands.undo();
  expect(rows()).toEqual(['cd', 'ab']);
});

test('rows that a merged cell holds together stay', () => {
  table('<tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr>');
  goTo('e');
  expect(canMoveLine(editor, 'row', -1)).toBe(false);
  expect(canMoveLine(editor, 'column', -1)).toBe(true);
  moveLine(editor, 'row', -1);
  expect(rows()).toEqual(['ab', 'c', 'de']);
});

test('rows, columns and the whole table are selected without a mouse', () => {
  table(plain);
  goTo('c');
  selectLine(editor, 'row');
  expect(selected()).toBe('cd');
  goTo('b');
  selectLine(editor, 'column');
  expect(selected()).toBe('bd');
  selectTable(editor);
  expect(selected()).toBe('abcd');
  editor.commands.mergeCells();
  expect(rows()[0]).toBe('abcd');
});
