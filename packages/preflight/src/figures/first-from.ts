/** Index of the first of a sorted list that starts at `offset` or later; its length where none does. */
export function firstFrom(list: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
