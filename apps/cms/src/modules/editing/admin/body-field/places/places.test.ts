/** @jest-environment jsdom */
import type { Editor } from '@tiptap/core';
import type { BodyDocument } from '@dateline/release/body/body-document';
import { openEditor } from '../testing/open-editor';
import { applyPlaceFix } from './apply-place-fix';
import { drawFindingLines } from './finding-lines';
import { goToPlace } from './go-to-place';

const body: BodyDocument = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'On ' },
        { type: 'text', text: 'Monday', marks: [{ type: 'bold' }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'it rained.' },
      ],
    },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Rain of 7 mm' }] }],
        },
      ],
    },
    { type: 'image', attrs: { file: 'f', alt: '', caption: 'On Monday' } },
  ],
};
const monday = { path: [0], start: 3, end: 9, excerpt: 'Monday' };

let editor: Editor;
beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  editor = openEditor(body);
});
afterEach(() => editor.destroy());

const selected = () => {
  const { from, to } = editor.state.selection;
  return editor.state.doc.textBetween(from, to, '|', '|');
};
const lines = () =>
  Array.from(editor.view.dom.querySelectorAll('.finding-line'), (line) => [
    line.className,
    line.textContent,
    line.getAttribute('title'),
  ]);

test.each([
  ['words', { path: [0], start: 3, end: 9 }, 'Monday'],
  ['words behind a line break', { path: [0], start: 10, end: 12 }, 'it'],
  ['a whole item', { path: [1, 0, 0], start: 0, end: 0 }, 'Rain of 7 mm'],
  ['words of an item', { path: [1, 0, 0], start: 8, end: 9 }, '7'],
])('leads to %s', (_place, place, words) => {
  goToPlace(editor, place);
  expect(selected()).toBe(words);
  expect(editor.view.dom.contains(document.activeElement)).toBe(true);
});

test('a place that is gone leads to the editor and changes nothing', () => {
  goToPlace(editor, { path: [9, 9], start: 0, end: 3 });
  expect(editor.getJSON()).toEqual(body);
});

test('a fix keeps the marks of the words and is one step to undo', () => {
  editor.commands.insertContentAt(1, 'x');
  editor.commands.undo();
  expect(applyPlaceFix(editor, { ...monday, insert: 'Tuesday' })).toBe(true);
  expect(editor.getText({ blockSeparator: '|' })).toContain('On Tuesday\nit rained.');
  expect(editor.view.dom.querySelector('strong')?.textContent).toBe('Tuesday');
  editor.commands.undo();
  expect(editor.getJSON()).toEqual(body);
});

test('a fix may take words away, and put some between two', () => {
  applyPlaceFix(editor, { path: [1, 0, 0], start: 0, end: 5, excerpt: 'Rain ', insert: '' });
  applyPlaceFix(editor, { path: [1, 0, 0], start: 4, end: 4, insert: '.5' });
  expect(editor.view.dom.querySelector('li')?.textContent).toBe('of 7.5 mm');
});

test('a fix may put other words in the place of all of them', () => {
  const whole = { path: [1, 0, 0], start: 0, end: 0, insert: 'Rain.' };
  expect(applyPlaceFix(editor, { ...whole, excerpt: 'Snow of 7 mm' })).toBe(false);
  expect(applyPlaceFix(editor, { ...whole, excerpt: 'Rain of 7 mm' })).toBe(true);
  expect(editor.view.dom.querySelector('li')?.textContent).toBe('Rain.');
});

test('a fix changes the caption of a picture', () => {
  const fix = { path: [2], start: 3, end: 9, excerpt: 'Monday', insert: 'Tuesday' };
  expect(applyPlaceFix(editor, fix)).toBe(true);
  expect(editor.getJSON().content?.at(-1)?.attrs?.['caption']).toBe('On Tuesday');
});

test('a fix does nothing where other words stand by now, nor where nothing may be written', () => {
  expect(applyPlaceFix(editor, { ...monday, excerpt: 'Sunday', insert: 'x' })).toBe(false);
  editor.setEditable(false);
  expect(applyPlaceFix(editor, { ...monday, insert: 'x' })).toBe(false);
  expect(editor.getJSON()).toEqual(body);
});

test('what was found is underlined until other findings come, and goes along with its words', () => {
  const finding = { ...monday, severity: 'error', message: 'It was a Tuesday.' } as const;
  drawFindingLines(editor.view, [finding, { ...finding, excerpt: 'Sunday' }]);
  const drawn = [['finding-line finding-error', 'Monday', 'It was a Tuesday.']];
  expect(lines()).toEqual(drawn);
  editor.commands.insertContentAt(1, 'Early ');
  expect(lines()).toEqual(drawn);
  expect(editor.getJSON().content?.[0]).not.toHaveProperty('attrs.class');
  drawFindingLines(editor.view, []);
  expect(lines()).toEqual([]);
});
