import type { EventInList } from '../src/domain/event';

/** A date for a list: results on an afternoon in Berlin. */
export function toEventShown(changes: Partial<EventInList> = {}): EventInList {
  return {
    slug: 'annual-results',
    kind: 'results',
    status: 'confirmed',
    language: 'en',
    title: 'Annual results',
    day: '2027-03-11',
    lastDay: null,
    startsAt: '2027-03-11T13:00:00.000Z',
    endsAt: '2027-03-11T14:00:00.000Z',
    timeZone: 'Europe/Berlin',
    place: null,
    webcastUrl: null,
    companyName: 'Varmholt',
    company: null,
    releases: [],
    ...changes,
  };
}
