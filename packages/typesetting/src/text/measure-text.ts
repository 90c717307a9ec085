import type { FontName } from '../fonts/font-files';
import type { OpenFonts } from '../fonts/open-fonts';

export interface TextMeter {
  fonts: OpenFonts;
  /** Width in points at a size. */
  measure(font: FontName, text: string, size: number): number;
}

/** No line holds a word of more characters. */
const longest = 500;

/**
 * Words are measured once: a release says the same ones again and again. What no line can hold is
 * measured by its characters, as it will be cut: shaping a word takes more than its length's share.
 */
export function toTextMeter(fonts: OpenFonts): TextMeter {
  const known = new Map<string, number>();
  const toEms = (font: FontName, text: string): number => {
    if (text.length > longest) {
      return Array.from(text).reduce((sum, character) => sum + toEms(font, character), 0);
    }
    const key = `${font} ${text}`;
    let ems = known.get(key);
    if (ems === undefined) {
      const face = fonts.get(font);
      ems = face.layout(text).advanceWidth / face.unitsPerEm;
      known.set(key, ems);
    }
    return ems;
  };
  return { fonts, measure: (font, text, size) => toEms(font, text) * size };
}
