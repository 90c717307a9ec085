export interface Shortcut {
  /** As the reader's keyboard has it, for a tooltip. */
  label: string;
  /** As assistive technology wants it (WAI-ARIA, aria-keyshortcuts). */
  keys: string;
}

/** Names a shortcut such as `Mod+Shift+7`; `Mod` is Command on Apple's keyboards, else Control. */
export function toShortcut(keys: string, isApple: boolean): Shortcut {
  const mod = isApple ? 'Meta' : 'Control';
  const names: Record<string, string> = isApple
    ? { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
    : { Mod: 'Ctrl' };
  return {
    label: keys
      .split('+')
      .map((key) => names[key] ?? key)
      .join(isApple ? '' : '+'),
    keys: keys.replace('Mod', mod),
  };
}
