import type { Place } from '../finding';
import type { Passage } from '../passages/passage';

/** The words between two offsets of a passage. */
export function toPlace({ field, path, text }: Passage, start: number, end: number): Place {
  return { field, path, start, end, excerpt: text.slice(start, end) };
}

/** The whole of a field or block, also of one that is missing. */
export function toWholePlace(field: string, path: number[] = []): Place {
  return { field, path, start: 0, end: 0, excerpt: '' };
}
