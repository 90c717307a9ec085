import fc from 'fast-check';
import { toOffsetInstant } from './to-offset-instant';

test.each([
  ['2020-06-01T12:30:00.000Z', 'America/New_York', '2020-06-01T08:30:00-04:00'],
  ['2020-12-31T23:30:00.000Z', 'Europe/Berlin', '2021-01-01T00:30:00+01:00'],
  ['2020-06-01T12:30:00.000Z', 'Asia/Kolkata', '2020-06-01T18:00:00+05:30'],
  ['2020-06-01T12:30:00.000Z', 'America/St_Johns', '2020-06-01T10:00:00-02:30'],
  ['2020-06-01T12:30:00.000Z', 'UTC', '2020-06-01T12:30:00+00:00'],
])('%s in %s', (instant, timeZone, expected) => {
  expect(toOffsetInstant(instant, timeZone)).toBe(expected);
});

test('the instant stays the same whatever the zone', () => {
  const zones = fc.constantFrom('Pacific/Auckland', 'America/Caracas', 'Asia/Kathmandu', 'UTC');
  const dates = fc.date({
    min: new Date('1995-01-01'),
    max: new Date('2060-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(dates, zones, (date, timeZone) => {
      const whole = Math.floor(date.getTime() / 1000) * 1000;
      expect(Date.parse(toOffsetInstant(date.toISOString(), timeZone))).toBe(whole);
    }),
  );
});
