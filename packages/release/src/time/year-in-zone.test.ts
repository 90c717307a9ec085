import { yearInZone } from './year-in-zone';

test.each([
  ['2020-12-31T23:30:00.000Z', 'Europe/Berlin', 2021],
  ['2020-12-31T23:30:00.000Z', 'UTC', 2020],
  ['2021-01-01T04:59:59.999Z', 'America/New_York', 2020],
  ['2021-01-01T05:00:00.000Z', 'America/New_York', 2021],
])('%s in %s is in %i', (instant, timeZone, year) => {
  expect(yearInZone(instant, timeZone)).toBe(year);
});
