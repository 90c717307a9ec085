import { getDateTimeFormat } from '@dateline/release/time/get-date-time-format';

/**
 * Whether a zone's clocks show standard or summer time from one calendar day to another; null where
 * they change between, and in a zone without summer time.
 */
export function findClockState(
  from: string,
  to: string,
  timeZone: string,
): 'standard' | 'summer' | null {
  const year = from.slice(0, 4);
  const [january, july] = [
    toOffset(`${year}-01-15`, timeZone),
    toOffset(`${year}-07-15`, timeZone),
  ];
  const [first, last] = [toOffset(from, timeZone), toOffset(to, timeZone)];
  if (january === july || first !== last) return null;
  return first === Math.max(january, july) ? 'summer' : 'standard';
}

const offsets = new Map<string, number>();

/** Minutes ahead of UTC at noon of a day. Formatting is slow, and a text names few days often. */
export function toOffset(day: string, timeZone: string): number {
  const key = `${day} ${timeZone}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size > 1000) offsets.clear();
  const offset = computeOffset(day, timeZone);
  offsets.set(key, offset);
  return offset;
}

function computeOffset(day: string, timeZone: string): number {
  const noon = new Date(`${day}T12:00:00Z`);
  const name = getDateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(noon)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}
