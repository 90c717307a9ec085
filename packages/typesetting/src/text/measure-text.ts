import type { FontName } from '../fonts/font-files';
import type { OpenFonts } from '../fonts/open-fonts';

export interface TextMeter {
  fonts: OpenFonts;
  /** Width in points at a size. */
  measure(font: FontName, text: string, size: number): number;
}

/** Words are measured once: a release says the same ones again and again. */
export function toTextMeter(fonts: OpenFonts): TextMeter {
  const known = new Map<string, number>();
  return {
    fonts,
    measure(font, text, size) {
      const key = `${font} ${text}`;
      let ems = known.get(key);
      if (ems === undefined) {
        const face = fonts.get(font);
        ems = face.layout(text).advanceWidth / face.unitsPerEm;
        known.set(key, ems);
      }
      return ems * size;
    },
  };
}
