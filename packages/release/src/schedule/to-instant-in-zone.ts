import { toWallClock } from './to-wall-clock';

/** An instant (UTC) with the clock's distance from UTC at it, for example `+02:00`. */
export interface InstantWithOffset {
  instant: string;
  offset: string;
}

/** Which instants a wall-clock time means: one, none or two, where clocks are put forward or back. */
export type InstantInZone =
  | ({ kind: 'one' } & InstantWithOffset)
  /** The clocks are put forward over this time: it never comes. */
  | {
      kind: 'gap';
      /** The instant (UTC) at which they are. */
      changesAt: string;
      /** The wall-clock time that is not reached any more, for example `2026-03-29T02:00:00`. */
      from: string;
      /** The wall-clock time that follows at once, for example `2026-03-29T03:00:00`. */
      to: string;
    }
  /** The clocks are put back over this time: it comes twice. */
  | { kind: 'fold'; earlier: InstantWithOffset; later: InstantWithOffset };

/** Zones reach from UTC-12 to UTC+14, so all that a wall-clock time can mean is within a day of it. */
const reach = 24 * 60 * 60 * 1000;

/**
 * @param wallClock a calendar day and a time without zone: `2026-03-29T02:30` or with seconds.
 * @param timeZone IANA. Between two changes of its clocks there have to be two days at least, as
 *   there are in every zone today.
 * @throws RangeError for what is no such time or zone.
 */
export function toInstantInZone(wallClock: string, timeZone: string): InstantInZone {
  const shown = parseWallClock(wallClock);
  const before = getOffset(shown - reach, timeZone);
  const after = getOffset(shown + reach, timeZone);
  const [first, second] = [...new Set([before, after])]
    .filter((offset) => getOffset(shown - offset, timeZone) === offset)
    .map((offset) => ({
      instant: new Date(shown - offset).toISOString(),
      offset: toOffsetText(offset),
    }));
  if (first === undefined) return toGap(shown, timeZone);
  return second === undefined
    ? { kind: 'one', ...first }
    : { kind: 'fold', earlier: first, later: second };
}

function parseWallClock(text: string): number {
  const [, minutes, seconds = ':00'] =
    /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?$/.exec(text) ?? [];
  const date = new Date(`${minutes}${seconds}Z`);
  // Date alone reads February 30 as March 2 and 24:00 as the next day.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(`${minutes}${seconds}`)) {
    throw new RangeError(`“${text}” is no day and time: write it like 2026-03-29T02:30.`);
  }
  return date.getTime();
}

function getOffset(at: number, timeZone: string): number {
  return toWallClock(at, timeZone).offset;
}

function toGap(shown: number, timeZone: string): InstantInZone {
  const before = getOffset(shown - reach, timeZone);
  const after = getOffset(shown + reach, timeZone);
  let low = shown - reach;
  let high = shown + reach;
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000;
    if (getOffset(middle, timeZone) === before) low = middle;
    else high = middle;
  }
  const toText = (at: number) => new Date(at).toISOString().slice(0, 19);
  return {
    kind: 'gap',
    changesAt: new Date(high).toISOString(),
    from: toText(high + before),
    to: toText(high + after),
  };
}

/** As ISO 8601 writes it; the seconds that local mean times have are left out. */
function toOffsetText(offset: number): string {
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  const toDigits = (value: number) => String(value).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  return `${sign}${toDigits(Math.floor(minutes / 60))}:${toDigits(minutes % 60)}`;
}
