import {
  describeDay,
  getReleaseDay,
  toDay,
  toNearestYear,
  toWeekdayIndex,
  weekdayNames,
} from '../../dates/calendar';
import { listDayMentions } from '../../dates/list-day-mentions';
import { toPlace } from '../../places/to-place';
import type { Rule } from '../../rule';

export const weekdayDate: Rule = {
  name: 'weekday-date',
  severity: 'error',
  languages: ['en'],
  *check({ release, passages, now }) {
    const releaseDay = getReleaseDay(release, now);
    for (const passage of passages) {
      for (const { weekday, year, month, day: number, start, end } of listDayMentions(
        passage.text,
      )) {
        if (weekday === null) continue;
        const day =
          year === null ? toNearestYear(month, number, releaseDay) : toDay(year, month, number);
        if (day === null) continue;
        const right = toWeekdayIndex(day);
        if (right === weekday.index) continue;
        const name = weekdayNames[right] ?? '';
        // Of the release's own day the weekday must be the wrong part; elsewhere either may be.
        const isOwnDay = day === releaseDay;
        const place = isOwnDay
          ? toPlace(passage, weekday.start, weekday.end)
          : toPlace(passage, Math.min(start, weekday.start), Math.max(end, weekday.end));
        yield {
          place,
          message: `${describeDay(day)} is a ${name}, not a ${weekdayNames[weekday.index] ?? ''}.`,
          // Without a year the text may speak of another one.
          ...(year === null && !isOwnDay && { severity: 'warning' as const }),
          ...(isOwnDay && { fix: { label: `Write “${name}”`, insert: name } }),
        };
      }
    }
  },
};
