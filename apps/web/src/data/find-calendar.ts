import {
  calendarFeedPath,
  calendarPath,
  companyCalendarFeedPath,
  companyPath,
  eventCalendarPath,
  toPublicUrl,
} from '@dateline/contract';
import type { Calendar, CalendarEvent } from '@dateline/syndication';
import { askInLanguage } from './ask-in-language';
import {
  CalendarEventDocument,
  type CalendarEventPartsFragment,
  CalendarFeedDocument,
} from './generated/operations';
import { toEventKind, toEventStatus } from './to-event-kind';

/**
 * The dates of all companies, or of one; null where the CMS says that there is no such company.
 * Each date is in the newsroom's language, if it is written in it. Throws on any doubt.
 */
export async function findCalendar(
  origin: string,
  company: string | null,
): Promise<Calendar | null> {
  const sent = await askInLanguage(CalendarFeedDocument, 'default', (preferLanguage) => ({
    preferLanguage,
    company,
    slug: company ?? '',
    ofCompany: company !== null,
  }));
  if (company !== null && !sent.company) return null;
  return {
    name: sent.company?.name ?? sent.newsroom.name,
    language: sent.newsroom.language,
    sourceUrl: toPublicUrl(
      origin,
      company === null ? calendarFeedPath : companyCalendarFeedPath(company),
    ),
    pageUrl: toPublicUrl(origin, company === null ? calendarPath : companyPath(company)),
    events: sent.events.map(toCalendarEvent),
  };
}

/** One date as a calendar; null where the CMS says that there is none. Throws on any doubt. */
export async function findEventCalendar(origin: string, slug: string): Promise<Calendar | null> {
  const { event, newsroom } = await askInLanguage(
    CalendarEventDocument,
    'default',
    (preferLanguage) => ({ slug, preferLanguage }),
  );
  return (
    event && {
      name: newsroom.name,
      language: newsroom.language,
      sourceUrl: toPublicUrl(origin, eventCalendarPath(slug)),
      pageUrl: event.url,
      events: [toCalendarEvent(event)],
    }
  );
}

function toCalendarEvent({ kind, status, ...sent }: CalendarEventPartsFragment): CalendarEvent {
  return { ...sent, kind: toEventKind(kind), status: toEventStatus(status) };
}
