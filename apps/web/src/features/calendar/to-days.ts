import { getDateTimeFormat } from '@dateline/release';

/** A day, or the first and the last of several, as a language writes a range. */
export function toDays(day: string, lastDay: string | null, locale: string): string {
  const format = getDateTimeFormat([locale, 'en'], { dateStyle: 'long', timeZone: 'UTC' });
  if (lastDay === null || lastDay === day) return format.format(new Date(day));
  return format.formatRange(new Date(day), new Date(lastDay));
}
