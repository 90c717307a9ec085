import { toMoment } from './to-moment';

test.each([
  ['2026-08-06T11:00:00.000Z', 'America/New_York', 'Thu, Aug 6, 2026, 07:00 EDT'],
  ['2026-08-06T11:00:05.000Z', 'Europe/Berlin', 'Thu, Aug 6, 2026, 13:00:05 CEST'],
  ['2026-12-31T23:30:00.000Z', 'Asia/Tokyo', 'Fri, Jan 1, 2027, 08:30 JST'],
])('%s in %s is shown so that nobody takes it for another', (instant, timeZone, shown) => {
  expect(toMoment(instant, timeZone)).toBe(shown);
});

test('a zone that there is not is named, and what is no instant is shown as it is', () => {
  expect(toMoment('2026-08-06T11:00:00.000Z', 'Europe/Hamburg')).toBe(
    'Thu, Aug 6, 2026, 11:00 UTC (there is no time zone “Europe/Hamburg”)',
  );
  expect(toMoment('last week', 'Europe/Berlin')).toBe('“last week”');
});
