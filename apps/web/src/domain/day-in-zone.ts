import { getDateTimeFormat } from '@dateline/release';

/** The calendar day of an instant in a time zone (IANA), as ISO 8601 writes it. */
export function dayInZone(instant: string, timeZone: string): string {
  const parts = getDateTimeFormat('en-CA', {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(instant));
  const get = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${get('year').padStart(4, '0')}-${get('month')}-${get('day')}`;
}
