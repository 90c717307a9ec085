import { getDateTimeFormat } from './get-date-time-format';

/** The calendar year of an instant in a time zone (IANA): archives file a release by its local day. */
export function yearInZone(instant: string, timeZone: string): number {
  return Number(
    getDateTimeFormat('en', { timeZone, year: 'numeric', calendar: 'gregory' }).format(
      new Date(instant),
    ),
  );
}
