import { foldWords } from '../../../text/fold-words';

const small = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'to', 'a', 'an', 'at', 'by', 's']);

/**
 * Whether two wordings of an abbreviation's meaning say the same: at least half of their words
 * begin alike, so that a plural or a slip of the pen makes no second meaning.
 */
export function isSameMeaning(a: string, b: string): boolean {
  const first = toStems(a);
  const second = toStems(b);
  const shared = first.filter((stem) => second.includes(stem)).length;
  return shared * 2 >= Math.max(first.length, second.length);
}

function toStems(meaning: string): string[] {
  return foldWords(meaning)
    .split(' ')
    .filter((word) => !small.has(word))
    .map((word) => word.slice(0, 4));
}
