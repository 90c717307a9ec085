import { toLocalInstant } from '../time/to-local-instant';
import type { Advice } from './advice';
import { adviseExchange } from './advise-exchange';
import { findExchangeRule, type ExchangeRule } from './exchange-rules';
import { toInstantInZone } from './to-instant-in-zone';
import { toWallClock } from './to-wall-clock';

export interface Schedule {
  /** The instant of issue: UTC, RFC 3339 with milliseconds. */
  scheduledFor: string;
  /** UTC, RFC 3339 with milliseconds. */
  now: string;
  /** The company's zone (IANA). */
  timeZone: string;
  /** MICs (ISO 10383) of the exchanges that the company is listed at. */
  mics: readonly string[];
}

/**
 * What there is to say about the instant that a release is to be issued at, before it is scheduled.
 * The newsroom does not know whether news is material, so an exchange's rule is never a refusal.
 *
 * @throws RangeError for what is no instant or zone.
 */
export function adviseSchedule({ scheduledFor, now, timeZone, mics }: Schedule): Advice[] {
  const at = Date.parse(scheduledFor);
  const here = toLocalInstant(scheduledFor, timeZone, 'en').text;
  if (at <= Date.parse(now)) {
    const message = `${here} has passed: choose a later instant, or issue the release now.`;
    return [{ severity: 'refusal', id: 'schedule/past', message, source: null }];
  }
  const rules = listRules(mics);
  return [
    ...adviseDistance(at, now, here),
    ...adviseClockChange(at, timeZone, here),
    ...(rules.length === 0 ? adviseWeekend(at, timeZone) : []),
    ...[...new Set(mics)].filter((mic) => findExchangeRule(mic) === null).flatMap(adviseUnknown),
    ...rules.flatMap((rule) => adviseExchange(at, rule, Date.parse(now))),
  ];
}

/** The rules of the exchanges, each once: two segments of one exchange have the same. */
function listRules(mics: readonly string[]): ExchangeRule[] {
  return [...new Set(mics.map(findExchangeRule))].filter((rule) => rule !== null);
}

function adviseDistance(at: number, now: string, here: string): Advice[] {
  const inAYear = new Date(now);
  inAYear.setUTCFullYear(inAYear.getUTCFullYear() + 1);
  if (at <= inAYear.getTime()) return [];
  const message = `${here} is more than a year away: make sure that the year is right.`;
  return [{ severity: 'warning', id: 'schedule/far', message, source: null }];
}

function adviseClockChange(at: number, timeZone: string, here: string): Advice[] {
  const { day, time } = toWallClock(at, timeZone);
  const meant = toInstantInZone(`${day}T${time}`, timeZone);
  if (meant.kind !== 'fold') return [];
  const which = at < Date.parse(meant.later.instant) ? 'first' : 'second';
  const message = `The clocks are put back in this hour, which comes twice: ${here} is the ${which} time, so make sure that it is the one that you mean.`;
  return [{ severity: 'warning', id: 'schedule/clock-fold', message, source: null }];
}

/** Where no exchange's week is known, the company's own. */
function adviseWeekend(at: number, timeZone: string): Advice[] {
  if (toWallClock(at, timeZone).weekday % 6 !== 0) return [];
  const message = 'This is on a weekend: make sure that this day is meant.';
  return [{ severity: 'warning', id: 'schedule/weekend', message, source: null }];
}

function adviseUnknown(mic: string): Advice[] {
  const id = `schedule/unknown-exchange-${mic.toLowerCase()}`;
  const message = `Dateline keeps no rules of the exchange ${mic}: look up yourself when it trades and what notice it asks for.`;
  return [{ severity: 'note', id, message, source: null }];
}
