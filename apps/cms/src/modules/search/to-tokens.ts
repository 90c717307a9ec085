/** A word of a text as the search knows it, and where it stands in the text. */
export interface Token {
  /** In lower case, without accents; letters and digits alone. */
  token: string;
  start: number;
  end: number;
}

/** Longer ones are no words: what is cut off is not searched. */
const longestToken = 50;

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plainLetters: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ł: 'l', þ: 'th' },
};

/** Scripts written without spaces: each character is a word, and words are phrases of them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/**
 * The words of a text. Both databases are given these and nothing else, so that they find the same:
 * `Köln`, `KÖLN` and `koln` are one word, `1.2` is the words 1 and 2, one after the other.
 */
export function toTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const run of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    // Most words are plain already.
    if (isPlain(run[0])) {
      const token = run[0].toLowerCase().slice(0, longestToken);
      tokens.push({ token, start: run.index, end: run.index + run[0].length });
      continue;
    }
    for (const part of run[0].matchAll(unspaced)) {
      const start = run.index + part.index;
      const end = start + part[0].length;
      // Some signs are short for words of a script without spaces.
      for (const [token] of fold(part[0]).matchAll(unspaced)) tokens.push({ token, start, end });
    }
  }
  return tokens;
}

function isPlain(run: string): boolean {
  return /^[a-z0-9]+$/i.test(run);
}

function fold(run: string): string {
  const plain = run
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[ßæœøđðħıłþ]/g, (letter) => plainLetters[letter] ?? letter);
  return [...plain].slice(0, longestToken).join('');
}
