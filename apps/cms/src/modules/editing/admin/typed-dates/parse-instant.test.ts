import { parseInstant, showInstant } from './parse-instant';

const at = (day: string, time: string) => new Date(`${day}T${time}`).toISOString();

test.each([
  ['2026-11-30 08:30', 'en', at('2026-11-30', '08:30')],
  ['2026-11-30T08:30', 'en', at('2026-11-30', '08:30')],
  ['Nov 30, 2026 at 8:30 am', 'en', at('2026-11-30', '08:30')],
  ['11/30/2026, 8:30 pm', 'en', at('2026-11-30', '20:30')],
  ['30.11.2026 8:30', 'de', at('2026-11-30', '08:30')],
  ['2026-11-30T08:30:00.000Z', 'de', '2026-11-30T08:30:00.000Z'],
])('“%s” in %s is %s', (text, language, instant) => {
  expect(parseInstant(text, language)).toBe(instant);
  expect(parseInstant(showInstant(instant), language)).toBe(instant);
});

test.each(['2026-11-30', '08:30', '30/11/2026 08:30', '2026-11-30 25:00', 'now', ''])(
  '“%s” is no instant, and is not made one',
  (text) => {
    expect(parseInstant(text, 'en')).toBeNull();
  },
);
