import { findMonth, monthPattern } from './months';

export interface FoundDay {
  start: number;
  end: number;
  /** `YYYY-MM-DD`; null where the text gives no year. */
  day: string | null;
  text: string;
}

const month = `(${monthPattern})\\.?`;
const year = '((?:19|20)\\d\\d)';
const weekday =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\\b\\.?)';
const before = `(?<![\\p{L}\\p{N}])(?:${weekday},?\\s{0,3})?`;
const flags = 'iu';

interface Form {
  pattern: RegExp;
  toParts: (match: RegExpExecArray) => (number | null)[];
}

const whole: readonly Form[] = [
  {
    // February 5, 2026 · Feb. 5th, 2026
    pattern: new RegExp(
      `${before}${month}\\s{0,3}(\\d{1,2})(?:st|nd|rd|th)?\\s?[,.]?\\s{0,3}${year}(?!\\d)`,
      flags,
    ),
    toParts: ([, name = '', day, year]) => [Number(year), findMonth(name), Number(day)],
  },
  {
    // 5 February 2026 · 5. Februar 2026 · 5-Feb-2026 · 5th of February, 2026 · 5 de febrero de 2026
    pattern: new RegExp(
      `${before}(\\d{1,2})(?:st|nd|rd|th|er|\\.)?[\\s-]{0,3}(?:of\\s|de\\s)?${month}[\\s,-]{0,3}(?:de\\s)?${year}(?!\\d)`,
      flags,
    ),
    toParts: ([, day, name = '', year]) => [Number(year), findMonth(name), Number(day)],
  },
  {
    pattern: new RegExp(`(?<![\\p{N}/.-])${year}-(\\d\\d)-(\\d\\d)(?!\\d)`, flags),
    toParts: ([, year, month, day]) => [Number(year), Number(month), Number(day)],
  },
  {
    // 05.02.2026, as German, Nordic and Swiss texts write it
    pattern: new RegExp(`(?<![\\p{N}/.-])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${year}(?!\\d)`, flags),
    toParts: ([, day, month, year]) => [Number(year), Number(month), Number(day)],
  },
  {
    // 2/5/2026, American unless there is no such month
    pattern: new RegExp(`(?<![\\p{N}/.-])(\\d{1,2})/(\\d{1,2})/${year}(?!\\d)`, flags),
    toParts: ([, first, second, year]) =>
      Number(first) > 12
        ? [Number(year), Number(second), Number(first)]
        : [Number(year), Number(first), Number(second)],
  },
];

const withoutYear = new RegExp(
  `${before}${month}\\s{0,3}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d.,]*\\d)`,
  flags,
);

/** The first day that a text names, written in any of the ways that releases have. */
export function findDay(text: string): FoundDay | null {
  let first: FoundDay | null = null;
  for (const { pattern, toParts } of whole) {
    const match = pattern.exec(text);
    if (match === null || (first !== null && match.index >= first.start)) continue;
    const day = toDay(toParts(match));
    if (day !== null) first = toFound(match, day);
  }
  return first;
}

/** A day such as `Feb. 5`, which older wires print without its year. */
export function findDayWithoutYear(text: string): FoundDay | null {
  const match = withoutYear.exec(text);
  return match === null ? null : toFound(match, null);
}

function toFound(match: RegExpExecArray, day: string | null): FoundDay {
  const [text] = match;
  return { start: match.index, end: match.index + text.length, day, text };
}

function toDay([year, month, day]: (number | null)[]): string | null {
  if (!year || !month || !day || month > 12) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}
