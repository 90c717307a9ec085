import {
  frankfurtCalendar,
  londonCalendar,
  newYorkCalendar,
  type ExchangeCalendar,
} from './exchange-holidays';

// The days are computed here anew from the rules, so that a slip in the data shows.

const dayLength = 24 * 60 * 60 * 1000;
const toDay = (at: number) => new Date(at).toISOString().slice(0, 10);
const toWeekday = (at: number) => new Date(at).getUTCDay();
const shift = (at: number, days: number) => at + days * dayLength;

/** The nth Monday (1) or Thursday (4) of a month; the last one for -1. */
function toNth(year: number, month: number, weekday: number, nth: number): number {
  const edge = nth > 0 ? Date.UTC(year, month - 1, 1) : Date.UTC(year, month, 0);
  const step = Math.sign(nth);
  const off = (step * (weekday - toWeekday(edge)) + 7) % 7;
  return shift(edge, step * (off + 7 * (Math.abs(nth) - 1)));
}

/** Easter Sunday by Gauss, with Lichtenberg's corrections of 1997. */
function toEaster(year: number): number {
  const century = Math.floor(year / 100);
  const m = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const s = 2 - Math.floor((3 * century + 3) / 4);
  const a = year % 19;
  const d = (19 * a + m) % 30;
  const r = Math.floor((d + Math.floor(a / 11)) / 29);
  const og = 21 + d - r;
  const sz = 7 - ((year + Math.floor(year / 4) + s) % 7);
  const march = og + 7 - ((og - sz) % 7);
  return Date.UTC(year, 2, march);
}

/** NYSE Rule 7.2: Saturday to Friday, but not over the end of a year; Sunday to Monday. */
function observe(at: number): number[] {
  if (toWeekday(at) === 0) return [shift(at, 1)];
  if (toWeekday(at) !== 6) return [at];
  const friday = shift(at, -1);
  return toDay(friday).endsWith('12-31') ? [] : [friday];
}

function listNewYork(year: number): number[] {
  return [
    ...observe(Date.UTC(year, 0, 1)),
    ...(year === 2025 ? [Date.UTC(2025, 0, 9)] : []),
    toNth(year, 1, 1, 3),
    toNth(year, 2, 1, 3),
    shift(toEaster(year), -2),
    toNth(year, 5, 1, -1),
    ...observe(Date.UTC(year, 5, 19)),
    ...observe(Date.UTC(year, 6, 4)),
    toNth(year, 9, 1, 1),
    toNth(year, 11, 4, 4),
    ...observe(Date.UTC(year, 11, 25)),
  ];
}

/** The days before Independence Day and Christmas Day, where both they and the day trade as such. */
function listNewYorkEarly(year: number): number[] {
  const isMidweek = (at: number) => toWeekday(at) >= 1 && toWeekday(at) <= 4;
  return [
    ...[Date.UTC(year, 6, 3), Date.UTC(year, 11, 24)].filter(isMidweek),
    shift(toNth(year, 11, 4, 4), 1),
  ].sort((one, other) => one - other);
}

function listFrankfurt(year: number): number[] {
  const easter = toEaster(year);
  return [
    Date.UTC(year, 0, 1),
    shift(easter, -2),
    shift(easter, 1),
    Date.UTC(year, 4, 1),
    ...[24, 25, 26, 31].map((date) => Date.UTC(year, 11, date)),
  ].filter((at) => toWeekday(at) % 6 !== 0);
}

function listLondon(year: number): number[] {
  const easter = toEaster(year);
  const christmas = [Date.UTC(year, 11, 25), Date.UTC(year, 11, 26)];
  let next = Date.UTC(year, 11, 27);
  const substitutes = christmas.map((at) => {
    if (toWeekday(at) % 6 !== 0) return at;
    while (toWeekday(next) % 6 === 0) next = shift(next, 1);
    next = shift(next, 1);
    return shift(next, -1);
  });
  const newYear = [0, 1, 2]
    .map((days) => Date.UTC(year, 0, 1 + days))
    .find((at) => toWeekday(at) % 6 !== 0) as number;
  return [
    newYear,
    shift(easter, -2),
    shift(easter, 1),
    toNth(year, 5, 1, 1),
    toNth(year, 5, 1, -1),
    toNth(year, 8, 1, -1),
    ...substitutes,
  ];
}

const calendars: [string, ExchangeCalendar, (year: number) => number[]][] = [
  ['New York', newYorkCalendar, listNewYork],
  ['Frankfurt', frankfurtCalendar, listFrankfurt],
  ['London', londonCalendar, listLondon],
];

test.each(calendars)('the holidays of %s are those of its rules', (_, calendar, list) => {
  const years = [...new Set(Object.keys(calendar.closed).map((day) => Number(day.slice(0, 4))))];
  expect([years.at(0), years.at(-1)]).toEqual(calendar.years);
  expect(Object.keys(calendar.closed)).toEqual(years.flatMap(list).map(toDay));
});

test.each(calendars)('no holiday and no early close of %s is on a weekend', (_, calendar) => {
  const days = [...Object.keys(calendar.closed), ...calendar.closesEarly];
  expect(days.filter((day) => toWeekday(Date.parse(day)) % 6 === 0)).toEqual([]);
  expect(calendar.closesEarly.filter((day) => day in calendar.closed)).toEqual([]);
});

test('New York closes early before Independence Day and Christmas Day and after Thanksgiving', () => {
  const expected = [2025, 2026, 2027, 2028].flatMap(listNewYorkEarly).map(toDay);
  expect(newYorkCalendar.closesEarly).toEqual(expected);
});

test.each([
  ['2027-12-31', 'New Year’s Day of 2028 falls on a Saturday and is not observed'],
  ['2026-07-02', 'the day before an observed Independence Day is a whole one'],
])('New York trades all day on %s: %s', (day) => {
  expect(newYorkCalendar.closed[day]).toBeUndefined();
  expect(newYorkCalendar.closesEarly).not.toContain(day);
});
