import { z } from 'zod';

/** An instant in UTC with milliseconds: `2020-06-01T12:30:00.000Z` (RFC 3339). */
export const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'must be an instant in UTC')
  .refine(isReal, 'must be a real instant');

/** A calendar day without time or zone: `2020-06-01` (ISO 8601). */
export const calendarDay = z.iso.date('must be a calendar day, for example 2020-06-01');

/** Date.parse alone reads February 30 as March 2 and 24:00 as the next day. */
function isReal(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString() === text;
}

/** The instant as the project writes it. Throws a RangeError for what is no date. */
export function toInstant(value: Date | string | number): string {
  return new Date(value).toISOString();
}
