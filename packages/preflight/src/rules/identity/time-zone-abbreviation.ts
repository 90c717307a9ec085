import {
  countDays,
  describeDay,
  getReleaseDay,
  toDay,
  toDayAfter,
  toNearestYear,
} from '../../dates/calendar';
import { listDayMentions, type DayMention } from '../../dates/list-day-mentions';
import { findClockPair, type ClockPair } from '../../dates/clock-pairs';
import { findClockState } from '../../dates/clock-state';
import type { Passage } from '../../passages/passage';
import { toPlace } from '../../places/to-place';
import type { Rule } from '../../rule';

const time =
  /(?:\d[:.]\d{2}(?:[ \u00a0]?[ap]\.?m\.?)?|\d[ \u00a0]?[ap]\.?m\.?|\b(?:noon|midnight)),?[ \u00a0]?\(?((?:Eastern|Central|Mountain|Pacific) (?:Standard|Daylight) Time|[A-Z]{3,4})\b(?!\/[A-Z])/giu;

export const timeZoneAbbreviation: Rule = {
  name: 'time-zone-abbreviation',
  severity: 'warning',
  languages: ['en'],
  *check({ release, passages, now }) {
    const releaseDay = getReleaseDay(release, now);
    const isExcepted = createExceptions(passages);
    const ahead = findDaysAhead(passages, releaseDay);
    for (const passage of passages) {
      for (const match of passage.text.matchAll(time)) {
        const written = match[1] ?? '';
        const pair = findClockPair(written);
        if (pair === null || isExcepted(pair)) continue;
        const end = match.index + match[0].length;
        const day = findDay(passage, match.index, ahead);
        const state = findClockState(day.from, day.to, pair.timeZone);
        const right = state === 'standard' ? pair.standard : pair.summer;
        if (state === null || right === written) continue;
        yield {
          place: toPlace(passage, end - written.length, end),
          message: `On ${describeDay(day.from)} the clocks show ${right}, not ${written}.`,
          fix: { label: `Write “${right}”`, insert: right },
        };
      }
    }
  },
};

/** Says whether any text names a place of a pair's exceptions; of each pair the texts are read once. */
function createExceptions(passages: readonly Passage[]): (pair: ClockPair) => boolean {
  const known = new Map<ClockPair, boolean>();
  return (pair) => {
    const isKnown =
      known.get(pair) ??
      (pair.exceptions !== null && passages.some(({ text }) => pair.exceptions?.test(text)));
    known.set(pair, isKnown);
    return isKnown;
  };
}

/** How far from a time its day is looked for. */
const reach = 180;

interface DaySpan {
  from: string;
  to: string;
}

/**
 * The day that a time belongs to: the nearest that its paragraph names, else all days ahead, in
 * which an event without a day may lie.
 */
function findDay({ text }: Passage, at: number, ahead: DaySpan): DaySpan {
  const from = Math.max(at - reach, 0);
  const [nearest] = listDayMentions(text.slice(from, at + reach))
    .map((mention) => ({ mention, distance: toDistance(mention, at - from) }))
    .sort((a, b) => a.distance - b.distance);
  const found = nearest === undefined ? null : toMentionedDay(nearest.mention, ahead.from);
  // What an old table or a history names is not what the clock is read for.
  return found === null || countDays(found, ahead.from) > 400 ? ahead : { from: found, to: found };
}

/** From the release's day on a month, or to the last day within four that it names. */
function findDaysAhead(passages: readonly Passage[], from: string): DaySpan {
  const named = passages
    .flatMap(({ text }) => listDayMentions(text))
    .map((mention) => toMentionedDay(mention, from))
    .filter((day) => day !== null)
    .filter((day) => countDays(from, day) > 30 && countDays(from, day) <= 120);
  const [last = toDayAfter(from, 30)] = named.sort().reverse();
  return { from, to: last };
}

function toMentionedDay({ year, month, day }: DayMention, near: string): string | null {
  return year === null ? toNearestYear(month, day, near) : toDay(year, month, day);
}

function toDistance({ start, end }: { start: number; end: number }, at: number): number {
  return at < start ? start - at : Math.max(at - end, 0);
}
