import { append } from '../source/append';
import { listWords } from './list-words';

/** Places that are looked at twice; where more words are missing than that, they are lost. */
const mostSecondLooks = 300;

/**
 * Words of a source that its parts no longer hold, in the order of the source. A word that stands
 * twice must be held twice. Words that only run together or apart differently are not lost: what
 * page markup parts (`24` and a raised `th`) may be one word in the parts.
 */
export function findLostWords(words: readonly string[], parts: readonly string[]): string[] {
  const held = listWords(parts.join('\n'));
  const counts = new Map<string, number>();
  for (const word of held) counts.set(word, (counts.get(word) ?? 0) + 1);
  const missing = words.flatMap((word, index) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count > 0 ? [] : [index];
  });
  if (missing.length === 0) return [];
  return listLostRuns(words, missing, held.join(''));
}

/** Looks for each run of missing words again, between its neighbours and without regard to gaps. */
function listLostRuns(words: readonly string[], missing: number[], letters: string): string[] {
  const lost: string[] = [];
  let looks = 0;
  for (let at = 0; at < missing.length;) {
    const first = missing[at] ?? 0;
    let last = first;
    while (missing[at + 1] === last + 1) {
      last += 1;
      at += 1;
    }
    at += 1;
    looks += 1;
    const around = words.slice(Math.max(first - 1, 0), last + 2).join('');
    const isHeld = looks <= mostSecondLooks && letters.includes(around);
    if (!isHeld) append(lost, words.slice(first, last + 1));
  }
  return lost;
}
