/** A word from its end to its beginning: an index over these finds words by how they end. */
export function reverse(word: string): string {
  return [...word].reverse().join('');
}
