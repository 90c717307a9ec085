import { getDateTimeFormat } from '@dateline/release';

/**
 * An instant with the offset of a zone, as search engines want dates: `2020-06-01T08:30:00-04:00`.
 *
 * @param instant UTC, RFC 3339.
 * @param timeZone IANA.
 */
export function toOffsetInstant(instant: string, timeZone: string): string {
  const date = new Date(instant);
  const parts = getDateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(date)
    .find(({ type }) => type === 'timeZoneName');
  // `GMT-04:00`, or `GMT` alone for UTC. Offsets with seconds went out of use with local mean time.
  const offset = /[+-]\d\d:\d\d/.exec(parts?.value ?? '')?.[0] ?? '+00:00';
  const minutes =
    Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));
  const local = new Date(date.getTime() + minutes * 60_000).toISOString();
  return `${local.slice(0, 19)}${offset}`;
}
