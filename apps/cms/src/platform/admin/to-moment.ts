import { findTimeZone } from '@dateline/release/content/identifiers';
import { toLocalInstant } from '@dateline/release/time/to-local-instant';

/** The zone of the person in the admin (IANA). */
function getOwnZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * An instant as the admin shows it, with weekday and zone, seconds only where there are some: `Thu,
 * Aug 6, 2026, 07:00 EDT`. What is stored may be older than the rules for it: a zone that there is
 * not is named beside the instant in UTC, and what is no instant is shown as it is.
 * @param instant UTC, RFC 3339.
 * @param zone IANA.
 */
export function toMoment(instant: string, zone: string = getOwnZone()): string {
  const timeZone = findTimeZone(zone);
  if (Number.isNaN(Date.parse(instant))) return `“${instant}”`;
  if (timeZone === null) return `${write(instant, 'UTC')} (there is no time zone “${zone}”)`;
  return write(instant, timeZone);
}

function write(instant: string, timeZone: string): string {
  const date = new Date(instant);
  const day = new Intl.DateTimeFormat('en-US', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone,
  }).format(date);
  const { time, zone } = toLocalInstant(instant, timeZone, 'en');
  const seconds = date.getUTCSeconds();
  const shown = seconds === 0 ? time : `${time}:${String(seconds).padStart(2, '0')}`;
  return `${day}, ${shown} ${zone}`;
}
