import { toDay } from '../../dates/calendar';
import { listDayMentions } from '../../dates/list-day-mentions';
import { toPlace } from '../../places/to-place';
import type { Rule } from '../../rule';

/** A year in which February has all its days, for mentions without a year. */
const leapYear = 2000;

export const impossibleDate: Rule = {
  name: 'impossible-date',
  severity: 'error',
  languages: ['en'],
  *check({ passages }) {
    for (const passage of passages) {
      for (const { year, month, day, text, start, end } of listDayMentions(passage.text)) {
        // “May 2026” and “in March 40 people” name no day; nor does a month with a price.
        if (day === 0 || day > 31) continue;
        if (toDay(year ?? leapYear, month, day) !== null) continue;
        yield {
          place: toPlace(passage, start, end),
          message: `There is no such day as “${text}”.`,
        };
      }
    }
  },
};
