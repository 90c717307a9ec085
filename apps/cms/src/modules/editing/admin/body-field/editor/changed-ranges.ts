import type { Transform } from '@tiptap/pm/transform';

/** A stretch of a document, by its positions. */
export interface Range {
  from: number;
  to: number;
}

/** Where a change put something, added to where earlier ones did: in order, without overlaps. */
export function toChangedRanges({ mapping }: Transform, earlier: readonly Range[] = []): Range[] {
  let ranges = [...earlier];
  for (const map of mapping.maps) {
    ranges = ranges.map(({ from, to }) => ({ from: map.map(from, 1), to: map.map(to, -1) }));
    map.forEach((_oldFrom, _oldTo, from, to) => ranges.push({ from, to }));
  }
  return join(ranges.filter(({ from, to }) => from < to));
}

function join(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges.toSorted((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last !== undefined && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else joined.push({ ...range });
  }
  return joined;
}
