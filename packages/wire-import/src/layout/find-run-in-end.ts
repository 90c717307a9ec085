import type { Stretch } from './stretch';

const lead = /^[^\n]{3,180}?(?:\s?[:.]\s+|\s?[–—]\s+|\s-{1,2}\s+|\n)/u;

/**
 * Where a heading that stands in one paragraph with its text ends; `isHeading` says whether words
 * are one. Null where the paragraph does not begin with such a heading.
 */
export function findRunInEnd(
  { text, strongEnd }: Stretch,
  isHeading: (words: string) => boolean,
): number | null {
  if (strongEnd > 2 && strongEnd < text.length && strongEnd <= 200) {
    // A bold beginning may hold the colon and even the full stop of its heading.
    const strong = text
      .slice(0, strongEnd)
      .trim()
      .replace(/[.:\s–—-]{1,4}$/, '');
    if (isHeading(strong)) {
      return strongEnd + (/^\s?[:.–—-]{1,2}\s/.exec(text.slice(strongEnd))?.[0].length ?? 0);
    }
  }
  for (let from = 0, turn = 0; turn < 4; turn++) {
    const match = lead.exec(text.slice(from, from + 220));
    if (match === null) return null;
    const end = from + match[0].length;
    const words = text
      .slice(0, end)
      .trim()
      .replace(/\s?[.:–—-]{1,2}$/, '');
    if (words.length > 190) return null;
    if (end < text.length && isHeading(words)) return end;
    from = end;
  }
  return null;
}
