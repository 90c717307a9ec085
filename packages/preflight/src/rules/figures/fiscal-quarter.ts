import { toPlace } from '../../places/to-place';
import type { Passage } from '../../passages/passage';
import type { Rule } from '../../rule';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const numbers = ['first', 'second', 'third', 'fourth'];
const day = `(?:ended|ending|ends)(?: on)? (${months.join('|')}) (\\d{1,2})`;
const pattern = new RegExp(
  `\\b(?:(first|second|third|fourth)[ -](?:fiscal )?quarter(?: of (?:(?:the )?fiscal (?:year )?)?\\d{4})?|((?:fiscal |financial |full )?year(?: \\d{4})?)),? ${day}\\b`,
  'gi',
);
const moved =
  /\btransition period\b|\bchang(?:e|es|ed|ing) (?:of |in |to )?(?:its |our |the )?(?:fiscal|financial)[ -]year/i;

interface Mention {
  passage: Passage;
  start: number;
  end: number;
  text: string;
  /** Null for a whole year. */
  quarter: number | null;
  /** The month, from 0, in which a year with this quarter ends. */
  yearEnd: number;
}

/** Two periods that cannot be of one company's year: a fourth quarter that ends before its year does. */
export const fiscalQuarter: Rule = {
  name: 'fiscal-quarter',
  severity: 'warning',
  languages: ['en'],
  *check({ passages }) {
    const read = passages.filter(({ field }) =>
      /^(?:headline|subheadline|summary|body)$/.test(field),
    );
    if (read.some(({ text }) => moved.test(text))) return;
    const mentions = read.flatMap(listMentions);
    // What the year says goes before what its quarters say.
    const [meant] = [...mentions.filter(({ quarter }) => quarter === null), ...mentions];
    if (meant === undefined) return;
    for (const { passage, start, end, text, quarter, yearEnd } of mentions) {
      if (quarter === null || yearEnd === meant.yearEnd) continue;
      const right = months[(meant.yearEnd + 3 * quarter) % 12] ?? '';
      yield {
        place: toPlace(passage, start, end),
        message: `“${text}” does not fit “${meant.text}”: the ${numbers[quarter - 1] ?? ''} quarter of such a year ends in ${right}.`,
      };
    }
  },
};

function listMentions(passage: Passage): Mention[] {
  return Array.from(passage.text.matchAll(pattern), (match): Mention => {
    const { 0: text, index: start } = match;
    const [, word, , month = '', written = '1'] = match;
    const quarter = word === undefined ? null : numbers.indexOf(word.toLowerCase()) + 1;
    const named = months.findIndex((one) => one.toLowerCase() === month.toLowerCase());
    // Years of 52 weeks end some days before or after the end of a month.
    const ended = Number(written) <= 10 ? named + 11 : named;
    const yearEnd = (ended + (quarter === null ? 0 : 3 * (4 - quarter))) % 12;
    return { passage, start, end: start + text.length, text, quarter, yearEnd };
  });
}
