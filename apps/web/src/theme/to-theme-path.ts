import type { Theme } from '../domain/shell';
import { defaultTheme } from './theme-values';

/**
 * Where a theme's style sheet lies: the whole theme is in the address, so that it never changes
 * and nobody has to be asked for it. Null for the look without settings, which needs none.
 */
export function toThemePath(theme: Theme): string | null {
  const name = toName(theme);
  return name === toName(defaultTheme) ? null : `/theme/${name}.css`;
}

function toName({ accent, darkAccent, textFont, interfaceFont }: Theme): string {
  return [accent.slice(1), darkAccent.slice(1), textFont, interfaceFont].join('-').toLowerCase();
}
