import { findDirection } from '@dateline/release/body/text/find-direction';
import bidiFactory from 'bidi-js';
import type { FontName } from '../fonts/font-files';
import type { OpenFonts } from '../fonts/open-fonts';
import { isUnseen, toCleanText } from './clean-text';
import { findFont } from './find-font';
import type { TextPiece, TextStyle } from './text-style';

const bidi = bidiFactory();

/** What stands for a character that no face has. */
const substitute = '\u25a1';

/** A character with the marks on it, ready to be set. */
export interface Cluster {
  text: string;
  font: FontName;
  style: TextStyle;
  /** Embedding level (UAX #9): odd is right to left. */
  level: number;
  /** The characters that the substitute stands for; null for all others. */
  actual: string | null;
}

export interface SetText {
  clusters: Cluster[];
  isRightToLeft: boolean;
}

/** Finds a face and a direction for every character of a paragraph, as most of its letters run. */
export function setText(
  fonts: OpenFonts,
  pieces: readonly TextPiece[],
  direction?: 'ltr' | 'rtl',
): SetText {
  const texts = pieces.map(({ text }) => toCleanText(text));
  const whole = texts.join('');
  const { levels, paragraphs } = bidi.getEmbeddingLevels(
    whole,
    direction ?? findDirection(whole) ?? 'ltr',
  );
  const mirrored = bidi.getMirroredCharactersMap(whole, levels);
  const clusters: Cluster[] = [];
  let at = 0;
  for (const [index, text] of texts.entries()) {
    const style = pieces[index]?.style;
    if (!style) continue;
    for (const [cluster] of text.matchAll(
      /\n|[^\n](?:\p{M}|\p{Default_Ignorable_Code_Point})*/gsu,
    )) {
      const shown = mirrored.get(at) ?? cluster;
      const level = levels[at] ?? 0;
      clusters.push(...toClusters(fonts, shown, style, level));
      at += cluster.length;
    }
  }
  return { clusters, isRightToLeft: ((paragraphs[0]?.level ?? 0) & 1) === 1 };
}

function toClusters(fonts: OpenFonts, text: string, style: TextStyle, level: number): Cluster[] {
  if (text === '\n') return [{ text, font: 'sans', style, level, actual: null }];
  const whole = findFont(fonts, text, style);
  if (whole) return [{ text, font: whole, style, level, actual: null }];
  const characters = Array.from(text).filter((character) => !isUnseen(character));
  return characters.map((character) => {
    const font = findFont(fonts, character, style);
    return font
      ? { text: character, font, style, level, actual: null }
      : { text: substitute, font: 'sans', style, level, actual: character };
  });
}
