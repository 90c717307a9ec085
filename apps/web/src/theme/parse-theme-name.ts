import type { Theme } from '../domain/shell';
import { theme } from './theme-values';

/** The theme in a style sheet's file name, as `toThemePath` wrote it; null where it is none. */
export function parseThemeName(file: unknown): Theme | null {
  const parts =
    typeof file === 'string'
      ? /^([0-9a-f]{6})-([0-9a-f]{6})-([a-z]+)-([a-z]+)\.css$/.exec(file)
      : null;
  if (!parts) return null;
  const [, accent, darkAccent, textFont, interfaceFont] = parts;
  const parsed = theme.safeParse({
    accent: `#${accent}`,
    darkAccent: `#${darkAccent}`,
    textFont,
    interfaceFont,
  });
  return parsed.success ? parsed.data : null;
}
