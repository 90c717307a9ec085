import type { EventInList, EventKind, EventOnPage, EventStatus } from '../domain/event';
import type {
  EventInListFragment,
  EventKind as SentKind,
  EventQuery,
  EventStatus as SentStatus,
} from './generated/operations';
import { toReleaseInList } from './to-release-in-list';

const kinds: Record<SentKind, EventKind> = {
  RESULTS: 'results',
  CALL: 'call',
  MEETING: 'meeting',
  CONFERENCE: 'conference',
  DIVIDEND: 'dividend',
  OTHER: 'other',
};

const statuses: Record<SentStatus, EventStatus> = {
  CONFIRMED: 'confirmed',
  TENTATIVE: 'tentative',
  CANCELLED: 'cancelled',
};

export function toEventInList(sent: EventInListFragment): EventInList {
  return {
    slug: sent.slug,
    kind: kinds[sent.kind],
    status: statuses[sent.status],
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
