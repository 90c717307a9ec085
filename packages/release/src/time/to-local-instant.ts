import { getDateTimeFormat } from './get-date-time-format';

/** An instant as the newsroom shows it: in the company's zone, with the zone's abbreviation. */
export interface LocalInstant {
  /** The calendar day in words, for example `June 1, 2020` or `1. Juni 2020`. */
  day: string;
  /** Hours from 00 to 23 and minutes, for example `08:30`. */
  time: string;
  /** For example `EDT`, `CEST`, or `UTC+3` where no letters are in use. */
  zone: string;
  /** All of it: `June 1, 2020, 08:30 EDT`. */
  text: string;
}

/**
 * Languages whose data names zones that others leave as numbers: CLDR holds an abbreviation only
 * where it is "commonly used" (UTS 35, part 4, "Time Zone Names"), so `CEST` is known to British and
 * `AEST` to Australian English alone. A platform with little data knows fewer and shows `UTC+2`.
 */
const regionalLanguages = ['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-NZ', 'en-ZA', 'en-IE'].concat([
  'en-IN',
  'en-HK',
  'en-SG',
  'ja',
]);

/**
 * @param instant UTC, RFC 3339.
 * @param timeZone IANA.
 * @param language BCP 47; English where the platform does not know it.
 * @throws RangeError for what is no instant, zone or language.
 */
export function toLocalInstant(instant: string, timeZone: string, language: string): LocalInstant {
  const date = new Date(instant);
  const day = getDateTimeFormat([language, 'en'], {
    dateStyle: 'long',
    calendar: 'gregory',
    timeZone,
  }).format(date);
  const time = getDateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(date);
  const zone = toZone(date, timeZone, language);
  return { day, time, zone, text: `${day}, ${time} ${zone}` };
}

function toZone(date: Date, timeZone: string, language: string): string {
  for (const one of [language, ...regionalLanguages]) {
    const name = toShortName(date, timeZone, one);
    if (/^\p{L}{2,5}$/u.test(name)) return name;
  }
  return toShortName(date, timeZone, 'en-US').replace('GMT', 'UTC');
}

function toShortName(date: Date, timeZone: string, language: string): string {
  return (
    getDateTimeFormat([language, 'en'], { timeZone, timeZoneName: 'short' })
      .formatToParts(date)
      .find(({ type }) => type === 'timeZoneName')?.value ?? ''
  );
}
