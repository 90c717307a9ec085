import { cleanNow } from '../testing/clean-release';
import { toCheckedRelease } from '../testing/to-checked-release';
import {
  countDays,
  describeDay,
  findFixedDay,
  getReleaseDay,
  toDay,
  toDayInZone,
  toNearestYear,
  toWeekdayIndex,
} from './calendar';

test('knows the days of every month', () => {
  expect(toDay(2024, 2, 29)).toBe('2024-02-29');
  expect(toDay(2025, 2, 29)).toBeNull();
  expect(toDay(2026, 6, 31)).toBeNull();
  expect(toDay(2026, 6, 0)).toBeNull();
});

test('tells weekdays, distances and words', () => {
  expect(toWeekdayIndex('2026-05-12')).toBe(2);
  expect(countDays('2026-02-28', '2026-03-01')).toBe(1);
  expect(countDays('2026-03-01', '2026-02-28')).toBe(-1);
  expect(describeDay('2026-05-01')).toBe('May 1, 2026');
});

test.each([
  [1, 5, '2025-12-20', '2026-01-05'],
  [12, 20, '2026-01-05', '2025-12-20'],
  [5, 20, '2026-05-12', '2026-05-20'],
  [2, 30, '2026-05-12', null],
])('month %d, day %d near %s is %s', (month, day, near, expected) => {
  expect(toNearestYear(month, day, near)).toBe(expected);
});

test('the day of an instant depends on the clocks', () => {
  expect(toDayInZone('2026-05-11T22:30:00.000Z', 'Europe/Berlin')).toBe('2026-05-12');
  expect(toDayInZone('2026-05-11T22:30:00.000Z', 'America/New_York')).toBe('2026-05-11');
});

test('the release’s day is the schedule’s, then the dateline’s, then the run’s', () => {
  const scheduledFor = '2026-06-01T10:00:00.000Z';
  const originallyIssuedAt = '2020-06-01T10:00:00.000Z';
  expect(getReleaseDay(toCheckedRelease({ scheduledFor }), cleanNow)).toBe('2026-06-01');
  expect(getReleaseDay(toCheckedRelease({ originallyIssuedAt }), cleanNow)).toBe('2020-06-01');
  expect(getReleaseDay(toCheckedRelease(), '2030-01-01T00:00:00.000Z')).toBe('2026-05-12');
  const bare = toCheckedRelease({ dateline: null, company: null });
  expect(getReleaseDay(bare, '2030-01-01T00:00:00.000Z')).toBe('2030-01-01');
  expect(findFixedDay(bare)).toBeNull();
});
