import { findLostWords } from './find-lost-words';
import { listStrings } from './list-strings';

/** Words of a release got lost on the way: a fault of the import, never of its user. */
class LostWordsError extends Error {
  constructor(readonly words: readonly string[]) {
    const shown = words.slice(0, 20).join(' ');
    super(`The import lost ${words.length} words of the release: “${shown}”.`);
    this.name = 'LostWordsError';
  }
}

/**
 * Makes sure that an import holds every word of its source.
 *
 * @param words of the source as `listRawWords` finds them, past every reader.
 * @param result any value; every text in it counts.
 * @throws LostWordsError with the words that are missing.
 */
export function assertWordsKept(words: readonly string[], result: unknown): void {
  const lost = findLostWords(words, listStrings(result));
  if (lost.length > 0) throw new LostWordsError(lost);
}
