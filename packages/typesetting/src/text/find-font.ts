import type { FontName } from '../fonts/font-files';
import type { OpenFonts } from '../fonts/open-fonts';
import type { TextStyle } from './text-style';

/** The faces to try for a style, in this order. */
function listFonts({ family, isBold, isItalic }: TextStyle): FontName[] {
  const other = family === 'serif' ? 'sans' : 'serif';
  const slant = isItalic ? '-italic' : '';
  const weight = isBold ? '-bold' : '';
  return [
    `${family}${weight}${slant}`,
    `${other}${weight}${slant}`,
    isBold ? 'arabic-bold' : 'arabic',
    isBold ? 'hebrew-bold' : 'hebrew',
    'sans',
  ] as FontName[];
}

/** The first face that has all of these characters; null where none has. */
export function findFont(fonts: OpenFonts, text: string, style: TextStyle): FontName | null {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const hasAll = (name: FontName) =>
    codes.every((code) => fonts.get(name).hasGlyphForCodePoint(code));
  return listFonts(style).find(hasAll) ?? null;
}
