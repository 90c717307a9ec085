/** A character that finance needs and few keyboards have. */
export interface FinanceCharacter {
  /** What is written. */
  text: string;
  name: string;
  /** What stands for it in a menu, where it shows nothing by itself. */
  sign?: string;
  /** In TipTap's words, for example `Mod-Shift-Space`. */
  shortcut?: string;
}

/** In groups: spaces and dashes first, which are what tables and dates are wrong without. */
export const financeCharacters: readonly (readonly FinanceCharacter[])[] = [
  [
    { text: '\u00a0', name: 'Non-breaking space', sign: '␣', shortcut: 'Mod-Shift-Space' },
    { text: '\u202f', name: 'Narrow non-breaking space', sign: '␣' },
    { text: '\u2013', name: 'En dash', shortcut: 'Alt--' },
    { text: '\u2014', name: 'Em dash', shortcut: 'Alt-Shift--' },
    { text: '\u2212', name: 'Minus sign', shortcut: 'Mod-Alt--' },
  ],
  [
    { text: '€', name: 'Euro' },
    { text: '£', name: 'Pound' },
    { text: '¥', name: 'Yen' },
    { text: '±', name: 'Plus or minus' },
    { text: '×', name: 'Times' },
    { text: '§', name: 'Section' },
    { text: '†', name: 'Dagger, for a note' },
  ],
  [
    { text: '™', name: 'Trade mark' },
    { text: '®', name: 'Registered trade mark' },
    { text: '©', name: 'Copyright' },
  ],
];
