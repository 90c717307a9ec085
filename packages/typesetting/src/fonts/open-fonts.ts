import { create, type Font } from 'fontkit';
import type { FontFiles, FontName } from './font-files';

export interface OpenFonts {
  get(name: FontName): Font;
}

/**
 * Opens faces as they are needed. For one document: a face remembers which characters its glyphs
 * were first asked for, so one that is used twice would make the second document's bytes depend on
 * the first's text.
 */
export function openFonts(files: FontFiles): OpenFonts {
  const open = new Map<FontName, Font>();
  return {
    get(name) {
      const known = open.get(name);
      if (known) return known;
      const font = create(Buffer.from(files[name]));
      if (!('layout' in font)) throw new TypeError(`The font ${name} is a collection.`);
      open.set(name, font);
      return font;
    },
  };
}
