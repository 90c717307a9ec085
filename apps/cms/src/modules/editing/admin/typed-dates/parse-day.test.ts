import fc from 'fast-check';
import { parseDay } from './parse-day';

test.each([
  ['2026-11-30', 'en', '2026-11-30'],
  ['11/30/2026', 'en', '2026-11-30'],
  ['Nov 30, 2026', 'en', '2026-11-30'],
  ['November 30, 2026', 'en-US', '2026-11-30'],
  ['30 November 2026', 'en-GB', '2026-11-30'],
  ['Monday, November 30, 2026', 'en', '2026-11-30'],
  ['30/11/2026', 'en-GB', '2026-11-30'],
  ['2026-11-30', 'de', '2026-11-30'],
  ['30.11.2026', 'de', '2026-11-30'],
  ['1.12.2026', 'de', '2026-12-01'],
  ['30. November 2026', 'de', '2026-11-30'],
  ['1. März 2027', 'de', '2027-03-01'],
  ['30 nov 2026', 'sv', '2026-11-30'],
  ['30 de noviembre de 2026', 'es', '2026-11-30'],
  ['  Nov  30,  2026 ', 'en', '2026-11-30'],
])('“%s” in %s is %s', (text, language, day) => {
  expect(parseDay(text, language)).toBe(day);
});

test.each([
  ['30/11/2026', 'en'],
  ['30.11.2026', 'en'],
  ['11/30/2026', 'de'],
  ['02/31/2026', 'en'],
  ['2026-02-30', 'en'],
  ['31.4.2026', 'de'],
  ['11/30/26', 'en'],
  ['8', 'en'],
  ['tomorrow', 'en'],
  ['Nov 2026', 'en'],
  ['Nov 30', 'en'],
  ['Nov 30, 2026 or Dec 1, 2026', 'en'],
  ['2026-11-30T08:00', 'en'],
  ['', 'en'],
])('“%s” in %s is no day, and is not made one', (text, language) => {
  expect(parseDay(text, language)).toBeNull();
});

test('every day is read as it was written, in figures and in words, in each language', () => {
  const days = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2199-12-31'),
    noInvalidDate: true,
  });
  const languages = fc.constantFrom('en', 'en-GB', 'de', 'fr', 'es', 'it', 'nl', 'sv');
  fc.assert(
    fc.property(days, languages, (date, language) => {
      const iso = date.toISOString().slice(0, 10);
      const inFigures = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
      const write = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date);
      expect(parseDay(write(inFigures), language)).toBe(iso);
      expect(parseDay(write({ dateStyle: 'long' }), language)).toBe(iso);
      expect(parseDay(iso, language)).toBe(iso);
    }),
  );
});
