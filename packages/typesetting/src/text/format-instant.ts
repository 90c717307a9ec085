/** `6 August 2026` and the like: the day of an instant in a zone, as the language writes it. */
export function formatDay(instant: string, timeZone: string, language: string): string {
  return new Intl.DateTimeFormat([language, 'en'], {
    dateStyle: 'long',
    calendar: 'gregory',
    timeZone,
  }).format(new Date(instant));
}

/** Day, time and the zone's abbreviation. */
export function formatInstant(instant: string, timeZone: string, language: string): string {
  return new Intl.DateTimeFormat([language, 'en'], {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    calendar: 'gregory',
    timeZone,
  }).format(new Date(instant));
}
