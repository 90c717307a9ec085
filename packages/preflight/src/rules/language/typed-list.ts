import type { Rule } from '../../rule';
import { toPlace } from '../../places/to-place';

/** A list's sign and its space at the beginning of a line. */
const sign = /(?:^|\n)(?:[•●▪■◦‣·∙o*–-]|\d{1,2}[.)])[ \u00a0\t]{1,4}(?=[\p{L}\p{N}“"$€])/gu;

/** List points that are typed by hand: paragraphs or lines that begin with `•` or `-`. */
export const typedList: Rule = {
  name: 'typed-list',
  severity: 'note',
  languages: null,
  *check({ passages }) {
    let previous = '';
    for (const [index, passage] of passages.entries()) {
      const { field, kind, text } = passage;
      const marks = kind === 'paragraph' ? Array.from(text.matchAll(sign), toMark) : [];
      const [first] = marks;
      if (first === undefined) {
        previous = '';
        continue;
      }
      const next = passages[index + 1];
      const isRow =
        marks.length > 1 || (next?.field === field && toFirstMark(next.text) === first.sign);
      // One line with a dash may be anything; the points after the first are told with it.
      if (isRow && previous !== `${field} ${first.sign}`) {
        yield {
          place: toPlace(passage, first.start, first.end),
          message: `This list is typed with “${first.sign}”: make it a list, so that screen readers and feeds know its points.`,
        };
      }
      previous = `${field} ${first.sign}`;
    }
  },
};

interface Mark {
  sign: string;
  start: number;
  end: number;
}

/** Numbers count as one sign. */
function toMark({ 0: found, index }: RegExpMatchArray & { index?: number }): Mark {
  const sign = found.trim();
  const start = (index ?? 0) + found.indexOf(sign);
  return { sign: sign.replace(/\d+/, '1'), start, end: start + sign.length };
}

function toFirstMark(text: string): string | undefined {
  const match = Array.from(text.slice(0, 8).matchAll(sign)).at(0);
  return match && toMark(match).sign;
}
