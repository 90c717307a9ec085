/** @jest-environment jsdom */
import type { Editor } from '@tiptap/core';
import { openEditor } from '../testing/open-editor';

let editor: Editor;
beforeEach(() => {
  editor = openEditor();
});
afterEach(() => editor.destroy());

/** Presses a key; answers whether the browser is left to do what it does with it. */
function press(key: string, modifiers: KeyboardEventInit = {}): boolean {
  return editor.view.dom.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }),
  );
}

test.each([
  [' ', { ctrlKey: true, shiftKey: true }, '\u00a0'],
  ['-', { altKey: true }, '\u2013'],
  ['_', { altKey: true, shiftKey: true, keyCode: 189 }, '\u2014'],
  ['-', { ctrlKey: true, altKey: true }, '\u2212'],
])('%j with %j writes %j, one step to undo', (key, modifiers, written) => {
  press(key, modifiers);
  expect(editor.getText()).toBe(written);
  editor.commands.undo();
  expect(editor.getText()).toBe('');
});

test('Tab moves in a table, and after Escape leaves the editor', () => {
  editor.commands.insertTable({ rows: 1, cols: 2, withHeaderRow: false });
  expect(press('Tab')).toBe(false);
  press('Escape');
  press('Shift', { shiftKey: true });
  expect(press('Tab', { shiftKey: true })).toBe(true);
  expect(press('Tab')).toBe(false);
});

test('after Escape and another key Tab moves again', () => {
  editor.commands.insertTable({ rows: 1, cols: 2, withHeaderRow: false });
  press('Escape');
  press('F2');
  expect(press('Tab')).toBe(false);
});
