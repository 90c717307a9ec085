import { readChosenInstant } from './read-chosen-instant';

const choose = (day: string, time: string, occurrence: 'earlier' | 'later' | null = null) =>
  readChosenInstant({ day, time, occurrence }, 'America/New_York');

test('a day and a time are an instant in the company’s zone', () => {
  expect(choose('2026-08-06', '07:00')).toEqual({
    kind: 'once',
    instant: '2026-08-06T11:00:00.000Z',
  });
  expect(choose('2026-08-06', '07:00:30')).toMatchObject({ instant: '2026-08-06T11:00:30.000Z' });
});

test('half a choice is none', () => {
  expect(choose('2026-08-06', '').kind).toBe('open');
  expect(choose('', '07:00').kind).toBe('open');
});

test('an hour that the clocks skip is refused with the reason', () => {
  const chosen = choose('2026-03-08', '02:30');
  expect(chosen).toMatchObject({ kind: 'never' });
  expect(JSON.stringify(chosen)).toMatch(/02:00 to 03:00/);
});

test('an hour that comes twice is no instant until somebody says which', () => {
  expect(choose('2026-11-01', '01:30')).toMatchObject({ kind: 'twice', instant: null });
  expect(choose('2026-11-01', '01:30', 'earlier')).toMatchObject({
    instant: '2026-11-01T05:30:00.000Z',
  });
  expect(choose('2026-11-01', '01:30', 'later')).toMatchObject({
    instant: '2026-11-01T06:30:00.000Z',
  });
});

test('a year that a finger slipped on does not break the dialog', () => {
  expect(choose('202026-08-06', '07:00').kind).toBe('never');
});
