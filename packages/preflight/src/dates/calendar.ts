import { getDateTimeFormat } from '@dateline/release/time/get-date-time-format';
import type { CheckedRelease } from '../checked-release';

export const weekdayNames = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

const daySpan = 24 * 60 * 60 * 1000;

/** A calendar day as `YYYY-MM-DD`; null for one that no calendar has, such as June 31. */
export function toDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

/** 0 for Sunday to 6 for Saturday. */
export function toWeekdayIndex(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Whole days from one calendar day to another; negative where the second is earlier. */
export function countDays(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / daySpan;
}

/** The calendar day so many days after another. */
export function toDayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * daySpan).toISOString().slice(0, 10);
}

/** The same day and month in the year that brings it nearest to another day. */
export function toNearestYear(month: number, day: number, near: string): string | null {
  const year = Number(near.slice(0, 4));
  const days = [year - 1, year, year + 1]
    .map((one) => toDay(one, month, day))
    .filter((one) => one !== null)
    .sort((a, b) => Math.abs(countDays(near, a)) - Math.abs(countDays(near, b)));
  return days[0] ?? null;
}

/** A day in English words: `May 12, 2026`. */
export function describeDay(day: string): string {
  return getDateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** The calendar day at an instant (UTC) on the clocks of a zone (IANA). */
export function toDayInZone(instant: string, timeZone: string): string {
  return getDateTimeFormat('en-CA', {
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  }).format(new Date(instant));
}

/**
 * The day on which the public reads the release, on the company's clocks: as it is scheduled, or was
 * issued elsewhere; else as its dateline says; else the day of the run.
 */
export function getReleaseDay(release: CheckedRelease, now: string): string {
  return findFixedDay(release) ?? release.dateline?.day ?? toDayInZone(now, getZone(release));
}

/** The day for which it is scheduled or on which it was issued; null where neither is known. */
export function findFixedDay(release: CheckedRelease): string | null {
  const instant = release.scheduledFor ?? release.originallyIssuedAt;
  return instant === null ? null : toDayInZone(instant, getZone(release));
}

export function getZone({ company }: CheckedRelease): string {
  return company?.timeZone ?? 'UTC';
}
