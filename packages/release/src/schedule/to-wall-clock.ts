import { getDateTimeFormat } from '../time/get-date-time-format';

/** What a clock and a calendar on the wall show at an instant. */
export interface WallClock {
  /** Calendar day, ISO 8601. */
  day: string;
  /** Hours from 00 to 23, minutes and seconds: `09:30:00`. */
  time: string;
  /** 0 for Sunday to 6 for Saturday. */
  weekday: number;
  /** How far the clock is ahead of UTC, in milliseconds. */
  offset: number;
}

const dayAndTime = {
  calendar: 'iso8601',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
} as const;

/**
 * @param instant UTC, RFC 3339, or milliseconds since 1970. Fractions of a second are left out.
 * @param timeZone IANA.
 * @throws RangeError for what is no instant or zone.
 */
export function toWallClock(instant: string | number, timeZone: string): WallClock {
  const date = new Date(instant);
  const parts = new Map(
    getDateTimeFormat('en-US', { ...dayAndTime, timeZone })
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes) => (parts.get(type) ?? '').padStart(2, '0');
  const day = `${get('year').padStart(4, '0')}-${get('month')}-${get('day')}`;
  const time = `${get('hour')}:${get('minute')}:${get('second')}`;
  const shown = new Date(`${day}T${time}Z`);
  const whole = Math.floor(date.getTime() / 1000) * 1000;
  return { day, time, weekday: shown.getUTCDay(), offset: shown.getTime() - whole };
}
