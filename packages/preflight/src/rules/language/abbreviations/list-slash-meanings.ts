import type { Passage } from '../../../passages/passage';
import { isRunningText } from '../../../text/is-running-text';
import { findExpansion } from './find-expansion';

/** One of two abbreviations that share a bracket. */
export interface SlashMeaning {
  name: string;
  meaning: string;
  passage: Passage;
  start: number;
  end: number;
}

const sharedBracket = /\(([A-Z][A-Z0-9]{1,7})\/([A-Z][A-Z0-9]{1,7})\)/g;

/**
 * What the halves of a bracket such as `first term/second term (FT/ST)` stand for, where the words
 * before the bracket have a slash too.
 */
export function listSlashMeanings(passages: readonly Passage[]): SlashMeaning[] {
  return passages
    .filter((passage) => isRunningText(passage) && passage.text.includes('/'))
    .flatMap((passage) =>
      Array.from(passage.text.matchAll(sharedBracket)).flatMap(
        ({ 0: found, 1: first = '', 2: second = '', index: start }) => {
          const before = passage.text.slice(Math.max(0, start - 200), start).trimEnd();
          const slash = before.lastIndexOf('/');
          if (slash === -1) return [];
          const place = { passage, start, end: start + found.length };
          const halves = [
            { name: first, words: before.slice(0, slash) },
            { name: second, words: before.slice(slash + 1) },
          ];
          return halves.flatMap(({ name, words }) => {
            const meaning = findExpansion(words, name) ?? findLastWord(words, name);
            return meaning === null ? [] : [{ name, meaning, ...place }];
          });
        },
      ),
    );
}

/** The last word, where it begins with the abbreviation's first letter and has the others in order. */
function findLastWord(words: string, name: string): string | null {
  const [word = ''] = /[\p{L}-]{2,40}$/u.exec(words.slice(-40)) ?? [];
  const letters = name.toLowerCase();
  const lower = word.toLowerCase();
  if (lower.charAt(0) !== letters.charAt(0)) return null;
  let at = 0;
  for (const letter of letters.slice(1)) {
    at = lower.indexOf(letter, at + 1);
    if (at === -1) return null;
  }
  return word;
}
