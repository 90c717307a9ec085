import { splitEvents, toDayBefore } from './split-events';
import type { EventInListFragment } from './generated/operations';

const toSent = (slug: string, changes: Partial<EventInListFragment>): EventInListFragment => ({
  slug,
  kind: 'CALL',
  status: 'CONFIRMED',
  language: 'en',
  title: slug,
  day: '2026-11-22',
  lastDay: null,
  startsAt: null,
  endsAt: null,
  timeZone: 'Europe/Berlin',
  place: null,
  webcastUrl: null,
  companyName: 'Varmholt',
  company: null,
  releases: [],
  ...changes,
});

const split = (now: string, ...sent: EventInListFragment[]) => {
  const { upcoming, past } = splitEvents(sent, new Date(now));
  return { upcoming: upcoming.map(({ slug }) => slug), past: past.map(({ slug }) => slug) };
};

test('a date without an hour is over with its last day where it takes place', () => {
  const oneDay = toSent('one', {});
  expect(split('2026-11-22T22:59:00Z', oneDay).upcoming).toEqual(['one']);
  expect(split('2026-11-22T23:01:00Z', oneDay).past).toEqual(['one']);
  const overThere = toSent('one', { timeZone: 'America/New_York' });
  expect(split('2026-11-22T23:01:00Z', overThere).upcoming).toEqual(['one']);
  const several = toSent('one', { lastDay: '2026-11-24' });
  expect(split('2026-11-24T12:00:00Z', several).upcoming).toEqual(['one']);
});

test('a date with hours is over when it ends, not when it begins', () => {
  const call = toSent('call', {
    startsAt: '2026-11-22T13:00:00.000Z',
    endsAt: '2026-11-22T14:00:00.000Z',
  });
  expect(split('2026-11-22T13:59:59Z', call).upcoming).toEqual(['call']);
  expect(split('2026-11-22T14:00:00Z', call).past).toEqual(['call']);
});

test('the next date comes first, of past ones the latest, and each once', () => {
  const sent = ['2026-11-25', '2026-11-20', '2026-11-24', '2026-11-21', '2026-11-25'].map((day) =>
    toSent(day, { day }),
  );
  expect(split('2026-11-22T12:00:00Z', ...sent)).toEqual({
    upcoming: ['2026-11-24', '2026-11-25'],
    past: ['2026-11-21', '2026-11-20'],
  });
});

test('what may be today anywhere on earth is asked for', () => {
  expect(toDayBefore(new Date('2026-11-22T00:30:00Z'))).toBe('2026-11-21');
});
