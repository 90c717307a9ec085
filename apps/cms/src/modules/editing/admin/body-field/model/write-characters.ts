import { Extension } from '@tiptap/core';
import { financeCharacters } from './finance-characters';

/** The shortcuts of the characters that have one. */
export const writeCharacters = Extension.create({
  name: 'writeCharacters',
  // Before the formats: Alt with a digit or dash is nobody else's here.
  addKeyboardShortcuts() {
    const entries = financeCharacters.flat().flatMap(({ text, shortcut }) => {
      const write = () => this.editor.commands.insertContent({ type: 'text', text });
      return shortcut === undefined ? [] : [[shortcut, write] as const];
    });
    return Object.fromEntries(entries);
  },
});
