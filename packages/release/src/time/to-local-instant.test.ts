import { toLocalInstant } from './to-local-instant';

const summer = '2020-06-01T12:30:00.000Z';
const winter = '2020-12-31T23:30:00.000Z';

test('tells day, time and zone apart and together', () => {
  expect(toLocalInstant(summer, 'America/New_York', 'en')).toEqual({
    day: 'June 1, 2020',
    time: '08:30',
    zone: 'EDT',
    text: 'June 1, 2020, 08:30 EDT',
  });
});

test.each([
  [winter, 'America/New_York', 'en', 'December 31, 2020, 18:30 EST'],
  [winter, 'Europe/London', 'en', 'December 31, 2020, 23:30 GMT'],
  [summer, 'UTC', 'en', 'June 1, 2020, 12:30 UTC'],
  ['2020-06-01T04:00:00.000Z', 'America/New_York', 'en', 'June 1, 2020, 00:00 EDT'],
])('%s in %s reads so', (instant, timeZone, language, expected) => {
  expect(toLocalInstant(instant, timeZone, language).text).toBe(expected);
});

// What a platform with the data of every language shows, as Node's own builds are.
test.each([
  [summer, 'Europe/Berlin', 'en', 'CEST'],
  [winter, 'Europe/Berlin', 'fr', 'CET'],
  [summer, 'Europe/Berlin', 'de', 'MESZ'],
  [summer, 'Europe/London', 'en', 'BST'],
  [summer, 'Australia/Sydney', 'en', 'AEST'],
  [summer, 'Asia/Tokyo', 'en', 'JST'],
  [summer, 'America/New_York', 'de', 'EDT'],
])('%s in %s is abbreviated for readers of %s as %s', (instant, timeZone, language, zone) => {
  expect(toLocalInstant(instant, timeZone, language).zone).toBe(zone);
});

test.each([
  ['America/Sao_Paulo', 'UTC-3'],
  ['Asia/Kathmandu', 'UTC+5:45'],
])('%s, which has no letters in use, is told as %s', (timeZone, zone) => {
  expect(toLocalInstant(summer, timeZone, 'en').zone).toBe(zone);
});

test('counts days by the Gregorian calendar in every language', () => {
  expect(toLocalInstant(summer, 'UTC', 'th').day).toContain('2020');
});

test.each([
  ['no instant', 'yesterday', 'UTC'],
  ['no zone', summer, 'Mars/Olympus'],
])('throws for %s', (_, instant, timeZone) => {
  expect(() => toLocalInstant(instant, timeZone, 'en')).toThrow(RangeError);
});
