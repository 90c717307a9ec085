import { financeCharacters } from '../model/finance-characters';
import { toKeys } from './to-keys';

/** What the keyboard alone can do in the editor: a name and its keys, as `toShortcut` reads them. */
export const shortcutGroups: readonly {
  title: string;
  shortcuts: readonly (readonly [what: string, keys: string])[];
}[] = [
  {
    title: 'Text',
    shortcuts: [
      ['Bold', 'Mod+B'],
      ['Italic', 'Mod+I'],
      ['Underline', 'Mod+U'],
      ['Superscript, for a note', 'Mod+.'],
      ['Subscript', 'Mod+,'],
      ['Link', 'Mod+K'],
      ['Heading 1', 'Mod+Alt+2'],
      ['Heading 2', 'Mod+Alt+3'],
      ['Heading 3', 'Mod+Alt+4'],
      ['Paragraph', 'Mod+Alt+0'],
      ['Bullet list', 'Mod+Shift+8'],
      ['Numbered list', 'Mod+Shift+7'],
      ['Quotation', 'Mod+Shift+B'],
      ['Line break', 'Shift+Enter'],
      ['Paste without formats', 'Mod+Shift+V'],
      ['Undo', 'Mod+Z'],
      ['Redo', 'Mod+Shift+Z'],
    ],
  },
  {
    title: 'Characters',
    shortcuts: financeCharacters
      .flat()
      .flatMap(({ name, shortcut }) =>
        shortcut === undefined ? [] : [[name, toKeys(shortcut)] as const],
      ),
  },
  {
    title: 'Tables',
    shortcuts: [
      ['Next cell; a new row after the last', 'Tab'],
      ['Cell before', 'Shift+Tab'],
      ['Select cells', 'Shift+Arrow keys'],
      ['Empty the selected cells', 'Delete'],
    ],
  },
  {
    title: 'Getting about',
    shortcuts: [
      ['To the toolbar', 'Alt+F10'],
      ['Back to the text', 'Escape'],
      ['Leave the text: press both, one after the other', 'Escape, Tab'],
    ],
  },
];
