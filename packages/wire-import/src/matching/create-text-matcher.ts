import { toText } from '@dateline/release/body/to-text';
import type { ImportedText } from '../imported-release';
import { foldText } from './fold-text';
import type { LibraryText } from './import-library';
import { toLikeness, toWordCounts } from './to-likeness';

/** `same`: letter for letter but for spaces, quotes and dashes. `near`: most of its words. */
export type TextMatch = { kind: 'same' | 'near'; documentId: string } | { kind: 'none' };

/** Below this share of common words a text is another text, and no other version of it. */
const leastLikeness = 0.6;

/** Finds the block of the library that a text is, or that it is a version of. */
export function createTextMatcher(
  library: readonly LibraryText[],
): (imported: ImportedText) => TextMatch {
  const known = library.map((block) => {
    const text = foldText(toText(block.body));
    return { ...block, text, words: toWordCounts(text) };
  });
  return ({ heading, body }) => {
    const text = foldText(toText(body));
    if (text === '') return { kind: 'none' };
    const same = known.find((block) => block.text === text && agree(block.heading, heading));
    if (same !== undefined) return { kind: 'same', documentId: same.documentId };
    const words = toWordCounts(text);
    let best = { documentId: '', likeness: 0 };
    for (const block of known) {
      const likeness = toLikeness(words, block.words);
      if (likeness > best.likeness) best = { documentId: block.documentId, likeness };
    }
    if (best.likeness < leastLikeness) return { kind: 'none' };
    return { kind: 'near', documentId: best.documentId };
  };
}

/** A heading that one of the two lacks says nothing; case and a closing colon are typesetting. */
function agree(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const fold = (heading: string) => foldText(heading).toLowerCase().replace(/[:.]$/, '');
  return fold(one) === fold(other);
}
