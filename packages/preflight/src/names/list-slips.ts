import { isNearMiss } from './spelling-distance';

/** One word of one of the company's names that a word of the text is a slip of. */
export interface Slip {
  name: readonly string[];
  /** Index of the word in the name. */
  at: number;
}

/**
 * What each word may be a slip of; words that are in a name themselves, whatever marks their letters
 * carry, or begin in lower case, are none.
 * @param words each once, so that a long text costs no more than its vocabulary
 */
export function listSlips(
  words: Iterable<string>,
  names: readonly (readonly string[])[],
): Map<string, Slip[]> {
  const own = new Set(names.flat().map(toBare));
  const slips = new Map<string, Slip[]>();
  for (const word of words) {
    if (own.has(toBare(word)) || !/^\p{Lu}/u.test(word)) continue;
    const found = names.flatMap((name) =>
      name.flatMap((meant, at) => (isNearMiss(word, meant) ? [{ name, at }] : [])),
    );
    if (found.length > 0) slips.set(word, found);
  }
  return slips;
}

/** Many companies write their names both ways: `Hutamäki` and `Hutamaki`. */
function toBare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
