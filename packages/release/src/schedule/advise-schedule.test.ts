import fc from 'fast-check';
import { adviseSchedule, type Schedule } from './advise-schedule';
import { exchangeRules } from './exchange-rules';
import { toInstantInZone } from './to-instant-in-zone';

const now = '2026-03-02T08:00:00.000Z';

function toNewYork(wallClock: string): string {
  const found = toInstantInZone(wallClock, 'America/New_York');
  if (found.kind !== 'one') throw new Error(`${wallClock} is not one instant.`);
  return found.instant;
}

function advise(wallClock: string, mics: string[], parts: Partial<Schedule> = {}) {
  const scheduledFor = toNewYork(wallClock);
  return adviseSchedule({ scheduledFor, now, timeZone: 'America/New_York', mics, ...parts });
}

const toIds = (advice: { severity: string; id: string }[]) =>
  advice.map(({ severity, id }) => `${severity} ${id.replace('schedule/', '')}`);

// 2026-03-03 is an ordinary Tuesday, 2026-11-27 the short Friday after Thanksgiving Day.
test.each([
  ['2026-03-03T06:59', ['XNYS'], []],
  ['2026-03-03T07:00', ['XNYS'], ['note nyse-notice']],
  ['2026-03-03T09:29', ['XNYS'], ['note nyse-notice']],
  ['2026-03-03T09:30', ['XNYS'], ['note nyse-trading-hours', 'note nyse-notice']],
  ['2026-03-03T15:49:59', ['XNYS'], ['note nyse-trading-hours', 'note nyse-notice']],
  [
    '2026-03-03T15:50',
    ['XNYS'],
    ['note nyse-trading-hours', 'warning nyse-closing-auction', 'note nyse-notice'],
  ],
  ['2026-03-03T16:00', ['XNYS'], ['warning nyse-close', 'note nyse-notice']],
  ['2026-03-03T16:04:59', ['XNYS'], ['warning nyse-close']],
  ['2026-03-03T16:05', ['XNYS'], ['note nyse-after-close']],
  ['2026-03-03T16:15', ['XNYS'], []],
  ['2026-03-03T06:59', ['XNAS'], ['note nasdaq-notice']],
  ['2026-03-03T07:00', ['XNAS'], ['note nasdaq-notice']],
  [
    '2026-03-03T15:55',
    ['XNAS'],
    ['note nasdaq-trading-hours', 'warning nasdaq-closing-auction', 'note nasdaq-notice'],
  ],
  ['2026-03-03T16:00', ['XNAS'], ['note nasdaq-notice']],
  ['2026-03-03T20:00', ['XNAS'], ['note nasdaq-notice']],
  ['2026-03-07T10:00', ['XNYS'], ['warning nyse-weekend']],
  ['2026-03-07T10:00', ['XNAS'], ['warning nasdaq-weekend', 'note nasdaq-notice']],
  ['2026-04-03T10:00', ['XNYS'], ['warning nyse-holiday']],
  [
    '2026-11-27T12:49',
    ['XNYS'],
    ['note nyse-early-close', 'note nyse-trading-hours', 'note nyse-notice'],
  ],
  [
    '2026-11-27T13:04',
    ['XNYS'],
    ['note nyse-early-close', 'warning nyse-close', 'note nyse-notice'],
  ],
  ['2026-03-03T10:00', ['XETR'], ['note xetra-trading-hours']],
  ['2026-03-03T11:30', ['XETR'], []],
  ['2026-04-06T10:00', ['XETR'], ['warning xetra-holiday']],
  ['2026-12-24T08:00', ['XLON'], ['note london-early-close']],
  ['2026-03-03T10:00', ['XFOO'], ['note unknown-exchange-xfoo']],
  ['2026-03-07T10:00', ['XFOO'], ['warning weekend', 'note unknown-exchange-xfoo']],
  ['2026-03-07T10:00', [], ['warning weekend']],
  ['2026-03-03T10:00', [], []],
])('%s in New York, listed at %j: %j', (wallClock, mics, expected) => {
  expect(toIds(advise(wallClock, mics))).toEqual(expected);
});

test.each([
  ['2026-03-03T08:30', 'XNYS', 'by 08:20 ET on Tuesday, March 3.'],
  ['2026-03-03T08:30', 'XNAS', 'by 08:20 ET on Tuesday, March 3.'],
  ['2026-03-03T07:05', 'XNAS', 'by 06:55 ET on Tuesday, March 3.'],
  ['2026-03-03T05:00', 'XNAS', 'before 06:50 ET on Tuesday, March 3.'],
  ['2026-03-03T20:01', 'XNAS', 'before 06:50 ET on Wednesday, March 4.'],
  ['2026-03-07T10:00', 'XNCM', 'before 06:50 ET on Monday, March 9.'],
  // The Thursday before Good Friday.
  ['2026-04-02T21:00', 'XNAS', 'before 06:50 ET on Monday, April 6.'],
])('for %s at %s notice is due %s', (wallClock, mic, due) => {
  const notice = advise(wallClock, [mic]).find(({ id }) => id.endsWith('-notice'));
  expect(notice?.message).toContain(due);
});

test.each([
  ['XNYS', '2026-03-03T08:39:59', 'warning nyse-notice-late'],
  ['XNYS', '2026-03-03T08:40', 'note nyse-notice'],
  ['XNAS', '2026-03-03T08:39:59', 'warning nasdaq-notice-late'],
  ['XNAS', '2026-03-03T08:40', 'note nasdaq-notice'],
])('at %s, with 08:30 now, %s is: %s', (mic, wallClock, expected) => {
  expect(toIds(advise(wallClock, [mic], { now: toNewYork('2026-03-03T08:30') }))).toEqual([
    expected,
  ]);
});

test('before the day’s window, what Nasdaq was to know by 06:50 is late after it', () => {
  const late = advise('2026-03-03T06:55', ['XNAS'], { now: toNewYork('2026-03-03T06:52') });
  expect(toIds(late)).toEqual(['warning nasdaq-notice-late']);
});

test.each([
  ['now', now],
  ['long ago', '2020-06-01T12:30:00.000Z'],
])('refuses what has passed: %s', (_, scheduledFor) => {
  const advice = adviseSchedule({ scheduledFor, now, timeZone: 'Europe/Berlin', mics: ['XNYS'] });
  expect(toIds(advice)).toEqual(['refusal past']);
  expect(advice[0]?.message).toMatch(/^.*(CET|CEST) has passed: choose a later instant/);
});

test('warns of more than a year ahead, where the year may be a slip', () => {
  const scheduledFor = '2027-03-02T08:00:00.000Z';
  const far = '2027-03-02T08:00:00.001Z';
  const rest = { now, timeZone: 'UTC', mics: [] };
  expect(adviseSchedule({ scheduledFor, ...rest })).toEqual([]);
  expect(toIds(adviseSchedule({ scheduledFor: far, ...rest }))).toEqual(['warning far']);
});

test('says where the holidays of a year are not known', () => {
  const early = { now: '2028-12-01T08:00:00.000Z' };
  expect(toIds(advise('2029-01-02T06:00', ['XNYS'], early))).toEqual(['note nyse-calendar']);
});

test.each([
  ['2026-10-25T00:30:00.000Z', 'CEST is the first time'],
  ['2026-10-25T01:30:00.000Z', 'CET is the second time'],
])('tells the two half past twos of a night apart: %s', (scheduledFor, words) => {
  const advice = adviseSchedule({ scheduledFor, now, timeZone: 'Europe/Berlin', mics: ['XNYS'] });
  expect(advice[0]).toMatchObject({ severity: 'warning', id: 'schedule/clock-fold' });
  expect(advice[0]?.message).toContain(words);
});

test('two segments of one exchange are one, two exchanges are two', () => {
  expect(toIds(advise('2026-03-03T08:30', ['XNAS', 'XNGS']))).toEqual(['note nasdaq-notice']);
  expect(toIds(advise('2026-03-03T10:00', ['XETR', 'XNYS', 'XFOO', 'XFOO']))).toEqual([
    'note unknown-exchange-xfoo',
    'note xetra-trading-hours',
    'note nyse-trading-hours',
    'note nyse-notice',
  ]);
});

const anyInstant = fc
  .date({ min: new Date(now), max: new Date('2029-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyMics = fc.subarray([...exchangeRules.flatMap(({ mics }) => mics), 'XFOO']);

test('every advice is one sentence that says what to do, and stands there once', () => {
  fc.assert(
    fc.property(anyInstant, anyInstant, anyMics, (scheduledFor, at, mics) => {
      const timeZone = 'Europe/Berlin';
      const advice = adviseSchedule({ scheduledFor, now: at, timeZone, mics });
      expect(new Set(advice.map(({ id }) => id)).size).toBe(advice.length);
      for (const { id, message } of advice) {
        expect(id).toMatch(/^schedule\/[a-z0-9-]+$/);
        expect(message).toMatch(/^[^\n]+[:,] [^\n]+\.$/);
        expect(message).not.toMatch(/undefined|null|NaN/);
      }
      const isPast = scheduledFor <= at;
      expect(advice.some(({ severity }) => severity === 'refusal')).toBe(isPast);
    }),
    { numRuns: 300 },
  );
});

test('an exchange’s rule names its source', () => {
  fc.assert(
    fc.property(anyInstant, (scheduledFor) => {
      const mics = exchangeRules.flatMap((rule) => rule.mics);
      const advice = adviseSchedule({ scheduledFor, now, timeZone: 'UTC', mics });
      const unsourced = advice.filter(({ source }) => source === null).map(({ id }) => id);
      expect(unsourced.filter((id) => id !== 'schedule/far' && id !== 'schedule/past')).toEqual([]);
    }),
  );
});
