import { describeDay, findFixedDay, toDay, toDayInZone, getZone } from '../../dates/calendar';
import { listDayMentions } from '../../dates/list-day-mentions';
import { toPlace, toWholePlace } from '../../places/to-place';
import type { Rule } from '../../rule';

export const datelineDay: Rule = {
  name: 'dateline-day',
  severity: 'error',
  languages: ['en'],
  *check({ release, passages, now }) {
    const { dateline } = release;
    if (dateline === null) return;
    const passage = passages.find(({ field }) => field === 'dateline.text');
    const mention = passage && listDayMentions(passage.text)[0];
    const near = dateline.day ?? findFixedDay(release);
    const year = mention?.year ?? (near === null ? null : Number(near.slice(0, 4)));
    const printed =
      mention === undefined || year === null ? null : toDay(year, mention.month, mention.day);
    const place =
      passage !== undefined && mention !== undefined
        ? toPlace(passage, mention.start, mention.end)
        : toWholePlace('dateline.day');
    if (printed !== null && dateline.day !== null && printed !== dateline.day) {
      yield {
        place,
        message: `The dateline prints ${describeDay(printed)}, but its day is set to ${describeDay(dateline.day)}.`,
      };
      return;
    }
    const day = printed ?? dateline.day;
    if (day === null) return;
    const fixed = findFixedDay(release);
    if (fixed !== null && fixed !== day) {
      const zone = getZone(release).replaceAll('_', ' ');
      const state = release.scheduledFor === null ? 'was issued on' : 'is scheduled for';
      yield {
        place,
        message: `The dateline says ${describeDay(day)}, but the release ${state} ${describeDay(fixed)} (${zone}).`,
      };
    } else if (fixed === null && day < toDayInZone(now, getZone(release))) {
      yield {
        place,
        message: `The dateline says ${describeDay(day)}, a day that is past.`,
        severity: 'warning',
      };
    }
  },
};
