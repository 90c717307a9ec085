import fc from 'fast-check';
import { type InstantInZone, toInstantInZone } from './to-instant-in-zone';

const zones = Intl.supportedValuesOf('timeZone');

/** What another formatter than the code's own shows. */
function show(instant: string, timeZone: string): string {
  return new Date(instant).toLocaleString('sv-SE', { timeZone }).replace(' ', 'T');
}

test.each([
  ['America/New_York', '2026-06-01T08:30', '2026-06-01T12:30:00.000Z', '-04:00'],
  ['America/New_York', '2026-12-01T08:30:15', '2026-12-01T13:30:15.000Z', '-05:00'],
  ['America/New_York', '2026-03-08T01:59:59', '2026-03-08T06:59:59.000Z', '-05:00'],
  ['America/New_York', '2026-03-08T03:00', '2026-03-08T07:00:00.000Z', '-04:00'],
  ['Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z', '+02:00'],
  ['Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z', '+01:00'],
  ['Asia/Kolkata', '2026-03-29T02:30', '2026-03-28T21:00:00.000Z', '+05:30'],
  ['UTC', '2026-03-29T02:30', '2026-03-29T02:30:00.000Z', '+00:00'],
])('in %s %s is one instant', (timeZone, wallClock, instant, offset) => {
  expect(toInstantInZone(wallClock, timeZone)).toEqual({ kind: 'one', instant, offset });
});

test.each([
  ['America/New_York', '2026-03-08T02:00', '2026-03-08T07:00:00.000Z', '02:00:00', '03:00:00'],
  ['America/New_York', '2026-03-08T02:59:59', '2026-03-08T07:00:00.000Z', '02:00:00', '03:00:00'],
  ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:00:00.000Z', '02:00:00', '03:00:00'],
  // Half an hour only (tz database: Lord Howe Island).
  ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:30:00.000Z', '02:00:00', '02:30:00'],
])('in %s %s never comes', (timeZone, wallClock, changesAt, from, to) => {
  const day = wallClock.slice(0, 10);
  expect(toInstantInZone(wallClock, timeZone)).toEqual({
    kind: 'gap',
    changesAt,
    from: `${day}T${from}`,
    to: `${day}T${to}`,
  });
});

test('finds a whole day that a country skipped (Samoa, December 30, 2011)', () => {
  expect(toInstantInZone('2011-12-30T12:00', 'Pacific/Apia')).toEqual({
    kind: 'gap',
    changesAt: '2011-12-30T10:00:00.000Z',
    from: '2011-12-30T00:00:00',
    to: '2011-12-31T00:00:00',
  });
});

test.each([
  ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30', '-04:00', '06:30', '-05:00'],
  ['Europe/Berlin', '2026-10-25T02:00', '2026-10-25T00:00', '+02:00', '01:00', '+01:00'],
  ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45', '+11:00', '15:15', '+10:30'],
])('in %s %s comes twice', (timeZone, wallClock, first, offset, second, laterOffset) => {
  expect(toInstantInZone(wallClock, timeZone)).toEqual({
    kind: 'fold',
    earlier: { instant: `${first}:00.000Z`, offset },
    later: { instant: `${first.slice(0, 11)}${second}:00.000Z`, offset: laterOffset },
  });
});

const anyWallClock = fc
  .date({ min: new Date('2012-01-02T00:00:00Z'), max: new Date('2037-12-30T00:00:00Z') })
  .filter((date) => !Number.isNaN(date.getTime()))
  .map((date) => date.toISOString().slice(0, 19));

/** Times in the days when clocks change in one zone or another, which chance alone seldom meets. */
const anyNight = fc
  .tuple(
    fc.constantFrom('2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25'),
    fc.integer({ min: 0, max: 5 * 60 - 1 }),
  )
  .map(([day, minute]) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + minute * 60_000).toISOString().slice(0, 19),
  );

const anyZone = fc.oneof(
  fc.constantFrom(...zones),
  fc.constantFrom('Australia/Lord_Howe', 'Australia/Adelaide', 'Asia/Kathmandu', 'Europe/Berlin'),
);

/** Whether the answer fits what the platform's own formatter shows around it. */
function isRight(found: InstantInZone, wallClock: string, timeZone: string): boolean {
  if (found.kind === 'gap') {
    const lastBefore = new Date(Date.parse(found.changesAt) - 1000).toISOString();
    return (
      wallClock >= found.from &&
      wallClock < found.to &&
      show(found.changesAt, timeZone) === found.to &&
      show(lastBefore, timeZone) < found.from
    );
  }
  const instants = found.kind === 'one' ? [found] : [found.earlier, found.later];
  return (
    instants.every(
      ({ instant, offset }) =>
        show(instant, timeZone) === wallClock &&
        Date.parse(`${wallClock}${offset}`) === Date.parse(instant),
    ) &&
    (found.kind === 'one' || found.earlier.instant < found.later.instant)
  );
}

test('every instant that is found shows the time that was asked for, a gap does not hold it', () => {
  fc.assert(
    fc.property(fc.oneof(anyWallClock, anyNight), anyZone, (wallClock, timeZone) => {
      expect(isRight(toInstantInZone(wallClock, timeZone), wallClock, timeZone)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('every instant is found again by the time that it shows', () => {
  fc.assert(
    fc.property(fc.oneof(anyWallClock, anyNight), anyZone, (text, timeZone) => {
      const instant = `${text}.000Z`;
      const found = toInstantInZone(show(instant, timeZone), timeZone);
      const instants =
        found.kind === 'fold'
          ? [found.earlier.instant, found.later.instant]
          : [found.kind === 'one' ? found.instant : ''];
      expect(instants).toContain(instant);
    }),
    { numRuns: 500 },
  );
});

test.each([
  '2026-02-30T10:00',
  '2026-02-28T24:00',
  '2026-02-28',
  '2026-02-28 10:00',
  '2026-02-28T10:00Z',
  '2026-02-28T10:60',
  '',
])('%j is no wall-clock time', (text) => {
  expect(() => toInstantInZone(text, 'UTC')).toThrow('write it like 2026-03-29T02:30');
});

test('throws for an unknown zone', () => {
  expect(() => toInstantInZone('2026-02-28T10:00', 'Mars/Olympus')).toThrow(RangeError);
});
