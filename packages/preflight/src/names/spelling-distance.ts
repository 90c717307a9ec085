/**
 * How many letters have to be put in, left out, changed or swapped with their neighbour to make one
 * word of another (optimal string alignment). Above `limit` it says `limit + 1` without counting on.
 * Words are short; the time is their lengths multiplied.
 */
export function spellingDistance(a: string, b: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooFar;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    if (Math.min(...current) > limit) return tooFar;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, tooFar);
}

/** Whether two different words are as near as a slip of the pen leaves them. Case does not count. */
export function isNearMiss(word: string, meant: string): boolean {
  const [a, b] = [word.toLowerCase(), meant.toLowerCase()];
  const limit = b.length >= 8 ? 2 : b.length >= 5 ? 1 : 0;
  const distance = spellingDistance(a, b, limit);
  return distance > 0 && distance <= limit;
}
