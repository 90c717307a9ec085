import { getReleaseDay, toDay, toNearestYear } from '../../dates/calendar';
import { listDayMentions } from '../../dates/list-day-mentions';
import { listOffsets, zoneNames } from '../../dates/zone-offsets';
import type { Passage } from '../../passages/passage';
import { toPlace } from '../../places/to-place';
import type { Rule } from '../../rule';

const clock = `(\\d{1,2})(?:[:.](\\d{2}))?[ \\u00a0]?(?:([AaPp])\\.?[Mm]\\.?)?,?[ \\u00a0]?(${zoneNames})(?![\\p{L}])`;
const between = '\\)?,?[ \\u00a0]?(?:/|\\(|[–—-]|or|and|,)?[ \\u00a0]?\\(?';
const pattern = new RegExp(`(?<![\\d:.])${clock}${between}${clock}`, 'gu');

const halfDay = 12 * 60;

/** One time on two clocks that are never so far apart. */
export const timePair: Rule = {
  name: 'time-pair',
  severity: 'error',
  languages: ['en'],
  *check({ release, passages, now }) {
    const releaseDay = getReleaseDay(release, now);
    for (const passage of passages) {
      for (const match of passage.text.matchAll(pattern)) {
        const [whole, hours = '', minutes, half, zone = ''] = match;
        const [, , , , , otherHours = '', otherMinutes, otherHalf, otherZone = ''] = match;
        if (zone === otherZone) continue;
        const day = findDay(passage, match.index, releaseDay);
        const first = toMinutes(hours, minutes, half);
        const second = toMinutes(otherHours, otherMinutes, otherHalf);
        // Without a.m. or p.m. on one of them only the hour's place on the dial is known.
        const isOpen = (half === undefined) !== (otherHalf === undefined);
        const round = isOpen ? halfDay : 2 * halfDay;
        const offsets = listOffsets(zone, day);
        const others = listOffsets(otherZone, day);
        const fits = offsets.some((offset) =>
          others.some((other) => (second - first - (other - offset) + 4 * halfDay) % round === 0),
        );
        if (fits || offsets.length === 0 || others.length === 0) continue;
        yield {
          place: toPlace(passage, match.index, match.index + whole.length),
          message: `“${whole}” are two times: ${zone} and ${otherZone} are ${describeGap((others[0] ?? 0) - (offsets[0] ?? 0))} apart on that day.`,
        };
      }
    }
  },
};

function toMinutes(hours: string, minutes: string | undefined, half: string | undefined): number {
  const hour = Number(hours) % (half === undefined ? 24 : 12);
  return (hour + (half?.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minutes ?? 0);
}

/** The nearest day that the passage names, else the release's. */
function findDay({ text }: Passage, at: number, releaseDay: string): string {
  const [nearest] = listDayMentions(text).sort(
    (a, b) => Math.abs(a.start - at) - Math.abs(b.start - at),
  );
  if (nearest === undefined) return releaseDay;
  const { year, month, day } = nearest;
  const named = year === null ? toNearestYear(month, day, releaseDay) : toDay(year, month, day);
  return named ?? releaseDay;
}

function describeGap(minutes: number): string {
  const hours = Math.abs(minutes) / 60;
  return `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
}
