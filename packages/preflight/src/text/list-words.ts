import type { Stretch } from './stretch';

/** Plain ranges: classes of Unicode take ten times as long on a long release. */
const word = /[A-Za-zÀ-ɏ][\wÀ-ɏ'’-]*/g;

/** The words of a text in Latin letters; an apostrophe or hyphen belongs to its word. */
export function listWords(text: string): Stretch[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
  }));
}
