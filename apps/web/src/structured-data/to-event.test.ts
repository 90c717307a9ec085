import { toEventShown } from '../../test/sample-events';
import { toEvent } from './to-event';

const origin = 'https://news.example.com';
const describeEvent = (changes: Parameters<typeof toEventShown>[0] = {}) =>
  toEvent(
    { ...toEventShown(changes), paragraphs: [], registrationUrl: null, releases: [] },
    origin,
  );

test('an hour is written with the offset of its zone, a day as a day', () => {
  expect(describeEvent()).toMatchObject({
    startDate: '2027-03-11T14:00:00+01:00',
    endDate: '2027-03-11T15:00:00+01:00',
  });
  const days = { startsAt: null, endsAt: null, lastDay: '2027-03-12' };
  expect(describeEvent(days)).toMatchObject({ startDate: '2027-03-11', endDate: '2027-03-12' });
});

test('a date that is called off says so', () => {
  expect(describeEvent({ status: 'cancelled' }).eventStatus).toBe(
    'https://schema.org/EventCancelled',
  );
});

test('where it takes place is said as far as it is known', () => {
  const mode = (changes: object) =>
    JSON.stringify(describeEvent(changes)).match(/schema\.org\/(\w*)EventAttendanceMode/)?.[1];
  expect(mode({ place: 'Hamburg' })).toBe('Offline');
  expect(mode({ webcastUrl: 'https://w.example' })).toBe('Online');
  expect(mode({ place: 'Hamburg', webcastUrl: 'https://w.example' })).toBe('Mixed');
  expect(mode({})).toBeUndefined();
});
