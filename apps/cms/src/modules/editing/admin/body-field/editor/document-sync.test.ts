/** @jest-environment jsdom */
import { Editor } from '@tiptap/core';
import type { BodyDocument } from '@dateline/release/body/body-document';
import { toBodyExtensions } from '../model/body-extensions';
import { DocumentSync } from './document-sync';

const words = (text: string): BodyDocument => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** As Strapi's form answers a save: equal, but another object. */
const fromServer = (body: BodyDocument | undefined) =>
  JSON.parse(JSON.stringify(body)) as BodyDocument;

function open(body: BodyDocument | null) {
  const place = document.body.appendChild(document.createElement('div'));
  const editor = new Editor({
    element: place,
    content: body,
    injectCSS: false,
    extensions: toBodyExtensions({ findPicture: () => Promise.resolve(null) }),
  });
  const told: (BodyDocument | null)[] = [];
  const sync = new DocumentSync(editor, body, (value) => told.push(value));
  editor.on('update', () => sync.send());
  const type = (text: string) => editor.commands.insertContent(text);
  return { editor, sync, told, type, text: () => editor.getText() };
}

afterEach(() => document.body.replaceChildren());

test('opening a text changes nothing', () => {
  const { sync, told } = open(words('Stored'));
  sync.receive(fromServer(words('Stored')));
  expect(told).toEqual([]);
});

test('the form is told of what is typed, and the cursor stays where it is told back', () => {
  const { editor, sync, told, type } = open(words('Stored'));
  editor.commands.setTextSelection(1);
  type('New ');
  expect(told).toEqual([words('New Stored')]);
  sync.receive(told[0] ?? null);
  sync.receive(fromServer(told[0] ?? undefined));
  expect(editor.state.selection.head).toBe(5);
});

test('a text that is deleted to the end is no value', () => {
  const { editor, told } = open(words('Stored'));
  editor.commands.clearContent(true);
  expect(told).toEqual([null]);
});

test('a discarded draft shows what was there before, and undo does not bring the draft back', () => {
  const { editor, sync, type, text } = open(words('Stored'));
  type('Draft ');
  sync.receive(fromServer(words('Stored')));
  expect(text()).toBe('Stored');
  expect(editor.commands.undo()).toBe(false);
});

test('another text from the server is shown without being told back', () => {
  const { sync, told, text } = open(words('Stored'));
  sync.receive(words('Another'));
  expect(text()).toBe('Another');
  sync.receive(null);
  expect(text()).toBe('');
  expect(told).toEqual([]);
});

test('words typed while a save was under way outlive its answer', () => {
  const { editor, sync, told, type, text } = open(null);
  editor.view.dom.focus();
  editor.isFocused = true;
  type('Saved');
  const saved = told.at(-1) ?? undefined;
  type(' and typed on');
  sync.receive(fromServer(saved));
  expect(text()).toBe('Saved and typed on');
  expect(told.at(-1)).toEqual(words('Saved and typed on'));
});
