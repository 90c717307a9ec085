import { eventPath, releasePath, toPublicUrl } from '@dateline/contract';
import type { EventOnPage } from '../domain/event';
import { toOffsetInstant } from './to-offset-instant';

/**
 * Schema.org's Event of a date in a calendar. A day without an hour is written as a day, as
 * Google's guide for events asks.
 *
 * @param origin of the newsroom, without a slash at the end.
 */
export function toEvent(event: EventOnPage, origin: string) {
  const { day, lastDay, startsAt, endsAt, timeZone, place, webcastUrl, releases } = event;
  const toInstant = (instant: string) => toOffsetInstant(instant, timeZone);
  const end = endsAt === null ? lastDay : toInstant(endsAt);
  const isOnline = webcastUrl !== null;
  return {
    '@context': 'https://schema.org',
    '@type': 'BusinessEvent',
    name: event.title,
    url: toPublicUrl(origin, eventPath(event.slug)),
    inLanguage: event.language,
    startDate: startsAt === null ? day : toInstant(startsAt),
    ...(end !== null && { endDate: end }),
    eventStatus: `https://schema.org/${
      event.status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'
    }`,
    ...((isOnline || place !== null) && {
      eventAttendanceMode: `https://schema.org/${toMode(isOnline, place !== null)}EventAttendanceMode`,
      location: [
        ...(place === null ? [] : [{ '@type': 'Place', name: place, address: place }]),
        ...(isOnline ? [{ '@type': 'VirtualLocation', url: webcastUrl }] : []),
      ],
    }),
    ...(event.paragraphs.length > 0 && { description: event.paragraphs.join('\n\n') }),
    organizer: { '@type': 'Organization', name: event.companyName },
    ...(releases.length > 0 && {
      subjectOf: releases.map(({ slug, headline }) => ({
        '@type': 'NewsArticle',
        url: toPublicUrl(origin, releasePath(slug)),
        headline,
      })),
    }),
  };
}

function toMode(isOnline: boolean, isSomewhere: boolean): string {
  if (!isOnline) return 'Offline';
  return isSomewhere ? 'Mixed' : 'Online';
}
