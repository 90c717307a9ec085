import type { TextMeter } from '../text/measure-text';
import { type Element, setAttributes } from './tags';
import type { Flow } from './flow';
import type { OpenImages } from './open-images';
import type { PdfWords } from './words';

/** What everything in one document is set with. */
export interface Setting {
  flow: Flow;
  meter: TextMeter;
  words: PdfWords;
  /** Where relative links lead from. */
  address: string;
  language: string;
  images: OpenImages;
  /** The level to tag a heading with: none is left out (PDF/UA-1, 7.4.2). */
  toHeadingLevel(level: number): number;
  setListAttributes(list: Element, isNumbered: boolean): void;
}

export function toSetting(parts: Omit<Setting, 'toHeadingLevel' | 'setListAttributes'>): Setting {
  let last = 1;
  return {
    ...parts,
    toHeadingLevel: (level) => (last = Math.min(level, last + 1)),
    setListAttributes: (list, isNumbered) => {
      setAttributes(list, 'List', { ListNumbering: isNumbered ? 'Decimal' : 'Disc' });
    },
  };
}
