import { getDateTimeFormat } from '../time/get-date-time-format';

/**
 * A time zone (IANA) in its proper spelling; null for a name that the platform does not know. An
 * older name stays as it is written: it is a proper one, too. Offsets such as `+01:00` are no zones.
 */
export function findTimeZone(name: string): string | null {
  if (!/^[A-Za-z]/.test(name)) return null;
  try {
    const known = getDateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    return known.toLowerCase() === name.toLowerCase() ? known : name;
  } catch {
    return null;
  }
}
