/** A shortcut in TipTap's words, `Mod-Alt--`, as the toolbar names it: `Mod+Alt+-`. */
export function toKeys(shortcut: string): string {
  return shortcut.replace(/-(?=.)/g, '+');
}
