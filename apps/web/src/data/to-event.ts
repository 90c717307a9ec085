import type { EventInList, EventOnPage } from '../domain/event';
import type { EventInListFragment, EventQuery } from './generated/operations';
import { toEventKind, toEventStatus } from './to-event-kind';
import { toReleaseInList } from './to-release-in-list';

export function toEventInList(sent: EventInListFragment): EventInList {
  return {
    slug: sent.slug,
    kind: toEventKind(sent.kind),
    status: toEventStatus(sent.status),
    language: sent.language,
    title: sent.title,
    day: sent.day,
    lastDay: sent.lastDay,
    startsAt: sent.startsAt,
    endsAt: sent.endsAt,
    timeZone: sent.timeZone,
    place: sent.place,
    webcastUrl: sent.webcastUrl,
    companyName: sent.companyName,
    company: sent.company && { slug: sent.company.slug, name: sent.company.name },
    releases: sent.releases.map(({ slug, headline, language }) => ({ slug, headline, language })),
  };
}

export function toEventOnPage(sent: NonNullable<EventQuery['event']>): EventOnPage {
  return {
    ...toEventInList(sent),
    paragraphs: (sent.description ?? '').split(/\n\s*\n/).filter((text) => text.trim() !== ''),
    registrationUrl: sent.registrationUrl,
    releases: sent.releases.map(toReleaseInList),
  };
}
