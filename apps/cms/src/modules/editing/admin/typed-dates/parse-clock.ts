const forms =
  /^(\d{1,2})(?:[:.h ]?([0-5]\d))?(?:[:.]([0-5]\d)(?:\.\d{1,3})?)?(?: ?([ap])\.?m\.?)?$/i;

/**
 * Reads a time of day as people write it: 8:30, 08.30, 0830, 8:30 am, 8 pm. Null for all else, such as
 * an hour alone that could be a day.
 *
 * @returns the time as the newsroom keeps it, `08:30:00`.
 */
export function parseClock(text: string): string | null {
  const [, hours, minutes, seconds = '00', half] =
    forms.exec(text.trim().replace(/\s+/g, ' ')) ?? [];
  if (hours === undefined || (minutes === undefined && half === undefined)) return null;
  const hour = toHour(Number(hours), half?.toLowerCase());
  if (hour === null) return null;
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}:${seconds}`;
}

/** 12 am is midnight, 12 pm noon. */
function toHour(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour < 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
