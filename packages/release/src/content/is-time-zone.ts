import { getDateTimeFormat } from '../time/get-date-time-format';

/** Whether a text is the name of a time zone (IANA) that the platform knows. */
export function isTimeZone(name: string): boolean {
  try {
    getDateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
