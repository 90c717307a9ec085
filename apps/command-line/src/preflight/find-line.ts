import type { Place } from '@dateline/preflight';
import type { SourceDocument } from '@dateline/wire-import';

/** How much of the words around a place tells it from the same words elsewhere. */
const reach = 30;

/**
 * The line of the source on which the words of a place stand, counted from 1; null where the source
 * has no lines, or what is meant is missing in it.
 * @param text the whole field or text block of the place
 */
export function findLine({ blocks }: SourceDocument, text: string, place: Place): number | null {
  if (place.excerpt === '') return null;
  const around = text.slice(Math.max(place.start - reach, 0), place.end + reach);
  for (const words of [around, place.excerpt]) {
    for (const block of blocks) {
      const at = block.line === null ? -1 : block.text.indexOf(words);
      if (at === -1 || block.line === null) continue;
      const before = block.text.slice(0, at + words.indexOf(place.excerpt));
      return block.line + before.split('\n').length - 1;
    }
  }
  return null;
}
