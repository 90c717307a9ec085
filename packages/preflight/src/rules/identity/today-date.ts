import { describeDay, findFixedDay, toDay, toNearestYear } from '../../dates/calendar';
import { listDayMentions } from '../../dates/list-day-mentions';
import { toPlace } from '../../places/to-place';
import type { Rule } from '../../rule';

export const todayDate: Rule = {
  name: 'today-date',
  severity: 'error',
  languages: ['en'],
  *check({ release, passages }) {
    // Of a draft without a day “today” may be any: the day of the run is not the release's.
    const releaseDay: string | null = findFixedDay(release) ?? release.dateline?.day ?? null;
    if (releaseDay === null) return;
    for (const passage of passages) {
      for (const { year, month, day: number, start, end } of listDayMentions(passage.text)) {
        const before = passage.text.slice(Math.max(start - 10, 0), start);
        if (!/\btoday(?:,? ?\(?|,? on )$/iu.test(before)) continue;
        const day: string | null =
          year === null ? toNearestYear(month, number, releaseDay) : toDay(year, month, number);
        if (day === null || day === releaseDay) continue;
        yield {
          place: toPlace(passage, start, end),
          message: `“Today” is ${describeDay(releaseDay)}, but the text says ${describeDay(day)}.`,
        };
      }
    }
  },
};
