import {
  leastContrast,
  toContrast,
  toReadableColour,
} from '@dateline/release/theme/colour-contrast';

export interface AccentVerdict {
  isReadable: boolean;
  /** For example `The contrast is 5.12 to 1.` */
  sentence: string;
  /** The colour to draw with: the given one, or a readable one while it is none. */
  shown: string;
  /** The nearest colour that can be read; null where it is one already, or no colour. */
  proposed: string | null;
}

/** What becomes of an accent on a ground of the newsroom's pages. */
export function judgeAccent(accent: string, ground: string): AccentVerdict {
  if (!/^#[0-9a-f]{6}$/i.test(accent)) {
    return {
      isReadable: false,
      sentence: 'Write a colour like #0a4f5c.',
      shown: toReadableColour('#808080', ground),
      proposed: null,
    };
  }
  const contrast = toContrast(accent, ground);
  // Rounded down: 4.496 is not what is asked for.
  const measured = (Math.floor(contrast * 100) / 100).toFixed(2);
  if (contrast >= leastContrast) {
    const sentence = `The contrast is ${measured} to 1.`;
    return { isReadable: true, sentence, shown: accent, proposed: null };
  }
  const proposed = toReadableColour(accent, ground);
  return {
    isReadable: false,
    sentence: `The contrast is ${measured} to 1, and ${leastContrast} is needed. The nearest colour that can be read is ${proposed}.`,
    shown: accent,
    proposed,
  };
}
