import type { Place } from '../finding';

/** Fields in the order in which a release is read; what a reader never sees comes last. */
const fields = [
  'letterhead',
  'notice',
  'headline',
  'subheadline',
  'summary',
  'dateline',
  'body',
  'boilerplates',
  'disclaimers',
  'contacts',
  'source',
  'attachments',
  'links',
];
const parts = ['heading', 'body', 'type', 'name', 'title', 'organisation', 'phone', 'email'];

/** Sorts places in reading order; the whole of something comes before what is in it. */
export function comparePlaces(a: Place, b: Place): number {
  return compareKeys(toKeys(a), toKeys(b));
}

function toKeys({ field, path, start }: Place): number[] {
  const [first = '', index = '', part = ''] = field.split('.');
  const at = fields.indexOf(first);
  return [
    at === -1 ? fields.length : at,
    /^\d+$/.test(index) ? Number(index) : -1,
    parts.indexOf(part),
    ...path,
    // Text offsets are compared only between places of the same block.
    start,
  ];
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
