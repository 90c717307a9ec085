/**
 * How many letters were left out, added, replaced or changed places with their neighbour between two
 * words (optimal string alignment); anything over `most` is answered as `most + 1`.
 */
export function toDistance(one: string, other: string, most: number): number {
  const a = [...one];
  const b = [...other];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of a.entries()) {
    const line = [row + 1];
    for (const [column, opposite] of b.entries()) {
      let distance = Math.min(
        (last[column + 1] ?? 0) + 1,
        (line[column] ?? 0) + 1,
        (last[column] ?? 0) + (letter === opposite ? 0 : 1),
      );
      if (row > 0 && column > 0 && letter === b[column - 1] && a[row - 1] === opposite) {
        distance = Math.min(distance, (beforeLast[column - 1] ?? 0) + 1);
      }
      line.push(distance);
    }
    if (Math.min(...line) > most) return most + 1;
    beforeLast = last;
    last = line;
  }
  return last.at(-1) ?? 0;
}
