/** Words that an abbreviation may leave out. */
const small = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'to', 'a', 'an', 'at', 'by', '&']);

interface Word {
  start: number;
  /** In lower case. */
  initial: string;
  canBeLeftOut: boolean;
}

/**
 * The words at the end of a text that an abbreviation stands for, letter for letter: of
 * `… a Small and Medium-Sized Enterprise` and `SME` the last four words. Null where the letters are
 * not their initials.
 */
export function findExpansion(before: string, abbreviation: string): string | null {
  const letters = toLetters(abbreviation);
  if (letters.length < 2 || letters.length > 10) return null;
  // The sentence's last words: as many as could be meant, however long the text.
  const text = before.slice(-24 * (letters.length + 3)).trimEnd();
  const words = listInitials(text, 2 * letters.length + 4);
  const first = match(letters, words, letters.length - 1, words.length - 1, new Map());
  const start = first === null ? undefined : words[first]?.start;
  return start === undefined ? null : text.slice(start);
}

/** Its letters and digits without the plural's s, in lower case: `ADSs` is `ads`. */
export function toLetters(abbreviation: string): string {
  return abbreviation
    .replace(/(\p{Lu})s$/u, '$1')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function listInitials(text: string, most: number): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{N}&][\p{L}\p{M}\p{N}'’.]*/gu)) {
    const between = text.slice(Math.max(0, index - 2), index);
    // What a sentence or another bracket ends is not meant.
    if (
      /[;:!?)]/.test(between) ||
      /\p{Ll}{2}\. $/u.test(text.slice(Math.max(0, index - 4), index))
    ) {
      words.length = 0;
    }
    const lower = found.toLowerCase();
    words.push({
      start: index,
      initial: lower.charAt(0),
      canBeLeftOut: small.has(lower) || /[-‑–/]$/.test(between),
    });
  }
  return words.slice(-most);
}

/** Index of the first word where the letters fit the words from the last one back; else null. */
function match(
  letters: string,
  words: readonly Word[],
  letter: number,
  at: number,
  known: Map<number, number | null>,
): number | null {
  if (letter < 0) return at + 1;
  const word = words[at];
  if (word === undefined) return null;
  const key = letter * words.length + at;
  const before = known.get(key);
  if (before !== undefined) return before;
  let found: number | null = null;
  if (word.initial === letters[letter]) found = match(letters, words, letter - 1, at - 1, known);
  if (found === null && word.canBeLeftOut) found = match(letters, words, letter, at - 1, known);
  known.set(key, found);
  return found;
}
