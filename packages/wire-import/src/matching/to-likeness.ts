/** The words of a text and how often each is there, to be compared with others. */
export interface WordCounts {
  counts: ReadonlyMap<string, number>;
  total: number;
}

export function toWordCounts(folded: string): WordCounts {
  const words = folded.toLowerCase().match(/[\p{L}\p{N}]{1,60}/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}

/**
 * How alike two texts are, from 0 to 1: the share of words that both have (Sørensen-Dice). Linear in
 * their length, unlike a difference, so that a whole library can be looked through.
 */
export function toLikeness(one: WordCounts, other: WordCounts): number {
  if (one.total === 0 || other.total === 0) return 0;
  let common = 0;
  for (const [word, count] of one.counts) common += Math.min(count, other.counts.get(word) ?? 0);
  return (2 * common) / (one.total + other.total);
}
