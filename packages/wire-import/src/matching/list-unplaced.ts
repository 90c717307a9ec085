import type { ImportedRelease } from '../imported-release';

/**
 * What fits nowhere and is worth a person's look: the word that a Source line begins with is kept
 * among it too, and says nothing.
 */
export function listUnplaced({ unplaced }: Pick<ImportedRelease, 'unplaced'>): string[] {
  return unplaced.filter((text) => !/^sources?\s?:?$/i.test(text.trim()));
}
