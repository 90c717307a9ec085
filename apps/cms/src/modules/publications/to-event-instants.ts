import { toInstantInZone } from '@dateline/release';
import { Refusal } from '../../platform/refusal';

interface EventTimes {
  day: string;
  lastDay: string | null;
  /** `14:30`, as the clock of the zone shows it. */
  startTime: string | null;
  endTime: string | null;
}

/**
 * When an event begins and ends, in UTC; null where only the day is known. Of a time that comes
 * twice, where clocks are put back, the first is meant.
 *
 * @throws Refusal where a time does not exist, or the end is not after the start.
 */
export function toEventInstants(
  { day, lastDay, startTime, endTime }: EventTimes,
  timeZone: string,
): { startsAt: string | null; endsAt: string | null } {
  if (lastDay !== null && lastDay < day) {
    throw new Refusal('The last day is before the day: choose a later one, or leave it empty.');
  }
  if (startTime === null && endTime !== null) {
    throw new Refusal('There is an end time without a start time: fill in both, or neither.');
  }
  const startsAt = startTime && toInstant('start', day, startTime, timeZone);
  const endsAt = endTime && toInstant('end', lastDay ?? day, endTime, timeZone);
  if (startsAt !== null && endsAt !== null && endsAt <= startsAt) {
    throw new Refusal('The end is not after the start: check the times and the last day.');
  }
  return { startsAt, endsAt };
}

function toInstant(which: string, day: string, time: string, timeZone: string): string {
  const meant = toInstantInZone(`${day}T${time}`, timeZone);
  if (meant.kind === 'one') return meant.instant;
  if (meant.kind === 'fold') return meant.earlier.instant;
  throw new Refusal(
    `The ${which} time ${time} does not exist on ${day} in ${timeZone}: the clocks are put ` +
      `forward from ${meant.from.slice(11, 16)} to ${meant.to.slice(11, 16)}. Choose another.`,
  );
}
