import fc from 'fast-check';
import { calendarDay, instant, toInstant } from './instant';

test('every instant that the project writes is one', () => {
  const dates = fc.date({
    min: new Date(0),
    max: new Date('9999-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(dates, (date) => {
      expect(instant.parse(toInstant(date))).toBe(date.toISOString());
    }),
  );
});

test.each([
  '2021-02-30T00:00:00.000Z',
  '2021-02-28T24:00:00.000Z',
  '2021-13-01T00:00:00.000Z',
  '2020-06-01T12:30:00Z',
  '2020-06-01T12:30:00.000+02:00',
  '2020-06-01',
  '2020-06-01T12:30:00.000Z\n',
])('%j is no instant', (text) => {
  expect(instant.safeParse(text).success).toBe(false);
});

test.each([
  ['2020-02-29', true],
  ['2021-02-29', false],
  ['2020-06-1', false],
  ['2020-06-01T00:00:00Z', false],
])('%j as a calendar day: %s', (text, isDay) => {
  expect(calendarDay.safeParse(text).success).toBe(isDay);
});

test('throws for what is no date', () => {
  expect(() => toInstant('yesterday')).toThrow(RangeError);
});
