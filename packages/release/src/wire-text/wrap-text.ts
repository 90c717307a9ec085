import { isWide, textWidth } from './text-width';

/**
 * Breaks a text into lines of at most `width` columns, at its spaces and its own line breaks. A word
 * that is longer stays whole, as an address must, unless it is of a script without spaces.
 */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

/** The widest part of a text that cannot be broken. */
export function widestWord(text: string): number {
  return Math.max(0, ...toWords(text).flatMap(toPieces).map(textWidth));
}

/** A no-break space does not part words. */
export function toWords(text: string): string[] {
  return text.split(/[ \t\n]/).filter((word) => word !== '');
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let room = width;
  for (const word of toWords(text)) {
    for (const [index, piece] of toPieces(word).entries()) {
      const gap = line === '' || index > 0 ? '' : ' ';
      const needed = gap.length + textWidth(piece);
      if (line !== '' && needed > room) {
        lines.push(line);
        line = piece;
        room = width - textWidth(piece);
      } else {
        line += gap + piece;
        room -= needed;
      }
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Where a word may be broken: between the wide characters of Chinese and Japanese. */
function toPieces(word: string): string[] {
  const pieces: string[] = [];
  let wasWide = false;
  for (const character of word) {
    const isWideNow = isWide(character);
    const isJoined = textWidth(character) === 0 || (!wasWide && !isWideNow);
    if (pieces.length === 0 || !isJoined) pieces.push(character);
    else pieces[pieces.length - 1] += character;
    if (textWidth(character) > 0) wasWide = isWideNow;
  }
  return pieces;
}
