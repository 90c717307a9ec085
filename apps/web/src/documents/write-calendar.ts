import { type Calendar, toCalendar } from '@dateline/syndication';
import { findCalendar, findEventCalendar } from '../data/find-calendar';
import { isSlug } from '../data/is-slug';
import { getSettings } from '../settings';
import type { WrittenDocument } from './document';

/** Whose dates a calendar holds. */
export type CalendarScope = { type: 'all' } | { type: 'company' | 'event'; slug: string };

/** Null where an address names no calendar. */
export function parseCalendarScope(type: string, slug: string): CalendarScope | null {
  // Each further address of the same calendar would be a document of its own.
  if (type === 'all') return slug === 'all' ? { type } : null;
  return (type === 'company' || type === 'event') && isSlug(slug) ? { type, slug } : null;
}

/** Dates as iCalendar; null where there is no such company or event. Throws on any doubt. */
export async function writeCalendar(scope: CalendarScope): Promise<WrittenDocument | null> {
  const calendar = await findScope(scope);
  if (!calendar) return null;
  return {
    text: toCalendar(calendar),
    mediaType: 'text/calendar; charset=utf-8',
    // A date that was taken back leaves no trace by which a date of the whole could tell of it.
    changedAt: null,
    releaseSlugs: [],
  };
}

function findScope(scope: CalendarScope): Promise<Calendar | null> {
  const { publicUrl } = getSettings();
  if (scope.type === 'event') return findEventCalendar(publicUrl, scope.slug);
  return findCalendar(publicUrl, scope.type === 'company' ? scope.slug : null);
}
