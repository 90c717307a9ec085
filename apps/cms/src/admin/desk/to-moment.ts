import { toLocalInstant } from '@dateline/release/time/to-local-instant';

/** The zone of the person at the desk (IANA). */
function getOwnZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * An instant as the desk shows it, with weekday and zone, seconds only where there are some: `Thu,
 * Aug 6, 2026, 07:00 EDT`.
 * @param instant UTC, RFC 3339.
 * @param timeZone IANA.
 */
export function toMoment(instant: string, timeZone: string = getOwnZone()): string {
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
