/**
 * Whether a text may have the same word twice in a row: a quick look at first letters, for no pair
 * of a long release needs more in nearly every case.
 */
export function hasTwinWords(text: string): boolean {
  let before = 0;
  let beforeEnd = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isSpace(text.charCodeAt(at))) continue;
    // `| 32` is lower case for the letters of Latin-1.
    if ((text.charCodeAt(before) | 32) === (text.charCodeAt(at) | 32) && before < at) {
      const word = text.slice(before, beforeEnd).toLowerCase();
      if (text.slice(at, at + word.length).toLowerCase() === word) return true;
    }
    // The word may follow a quotation mark or a bracket.
    before = isMark(text.charCodeAt(at)) ? at + 1 : at;
    while (at < text.length && !isSpace(text.charCodeAt(at))) at += 1;
    beforeEnd = at;
  }
  return false;
}

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0xa0 || code === 0x0a || code === 0x09 || code === 0x202f;

const isMark = (code: number): boolean =>
  code === 0x22 || code === 0x27 || code === 0x28 || code === 0x201c || code === 0x2018;
