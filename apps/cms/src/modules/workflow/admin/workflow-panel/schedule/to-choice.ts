import { toWallClock } from '@dateline/release/schedule/to-wall-clock';
import type { Choice } from './read-chosen-instant';

/** What the fields show at first: the instant that is scheduled already, or the zone's today. */
export function toChoice(scheduledFor: string | null, timeZone: string, now: number): Choice {
  if (scheduledFor === null) {
    return { day: toWallClock(now, timeZone).day, time: '', occurrence: null };
  }
  const { day, time } = toWallClock(scheduledFor, timeZone);
  return { day, time: time.endsWith(':00') ? time.slice(0, 5) : time, occurrence: null };
}
