/** A calendar day that an English text names. */
export interface DayMention {
  start: number;
  end: number;
  text: string;
  /** Null where the text names none. */
  year: number | null;
  /** 1 to 12. */
  month: number;
  day: number;
  /** The weekday before or after it as written, with its place. */
  weekday: { text: string; start: number; end: number; index: number } | null;
}

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const monthStarts = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekdays =
  'sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?';
const weekdayStarts = 'sun mon tue wed thu fri sat'.split(' ');

/** Spaces, no-break spaces and line breaks alike, but never many. */
const gap = '[\\s\\u00a0]{1,3}';
const year = `(?:\\.?,?${gap}(\\d{4}))?(?!\\d)`;
const pattern = new RegExp(
  `(?:\\b(${weekdays})(?:(?<!day)\\.)?,?(?:${gap}(?:the${gap})?)\\(?)?` +
    `(?:\\b(${months})\\.?${gap}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d/.-]\\d|,\\d{3}(?!\\d))${year}` +
    `|\\b(\\d{1,2})(?:st|nd|rd|th)?${gap}(?:of${gap})?(${months})\\b(?!${gap}\\d{1,2}(?!\\d))${year})`,
  'giud',
);
const weekdayAfter = new RegExp(`^,?${gap}\\(?(${weekdays})\\b\\)?`, 'iu');

/** Most texts, cells above all, name no month. */
const hint = /(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)/iu;

/** Lists the days that a text names with month and day, in their order. */
export function listDayMentions(text: string): DayMention[] {
  if (!hint.test(text)) return [];
  return Array.from(text.matchAll(pattern), (match) => {
    const [whole, weekday, monthA, dayA, yearA, dayB, monthB, yearB] = match;
    const end = match.index + whole.length;
    const written = yearA ?? yearB;
    const before = match.indices?.[1];
    return {
      start: match.index,
      end,
      text: whole,
      year: written === undefined ? null : Number(written),
      month: toIndex(monthStarts, monthA ?? monthB) + 1,
      day: Number(dayA ?? dayB),
      weekday:
        weekday !== undefined && before !== undefined
          ? toWeekday(weekday, before[0])
          : findWeekdayAfter(text, end),
    };
  });
}

function findWeekdayAfter(text: string, end: number): DayMention['weekday'] {
  const match = weekdayAfter.exec(text.slice(end, end + 20));
  const [whole, weekday] = match ?? [];
  // “May 12, Sat” may begin another thing; only brackets or a whole word tell.
  if (whole === undefined || weekday === undefined || weekday.length < 6) return null;
  return whole.includes('(') ? toWeekday(weekday, end + whole.indexOf(weekday)) : null;
}

function toWeekday(text: string, start: number): NonNullable<DayMention['weekday']> {
  return { text, start, end: start + text.length, index: toIndex(weekdayStarts, text) };
}

function toIndex(starts: readonly string[], word = ''): number {
  return starts.indexOf(word.slice(0, 3).toLowerCase());
}
