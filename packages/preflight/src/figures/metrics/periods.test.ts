import { canBeSame, listPeriods } from './periods';

test.each([
  ['the second quarter of 2026', { kind: 'quarter', number: 2, year: 2026 }],
  ['Q3 2026', { kind: 'quarter', number: 3, year: 2026 }],
  ['the three months ended June 30, 2026', { kind: 'quarter', number: null, year: 2026 }],
  ['the 13 weeks ended May 2, 2026', { kind: 'quarter', number: null, year: 2026 }],
  ['the quarter', { kind: 'quarter', number: null, year: null }],
  ['the six months ended June 30, 2026', { kind: 'half', number: null, year: 2026 }],
  ['the nine months ended September 30, 2026', { kind: 'nineMonths', number: null, year: 2026 }],
  ['the year ended December 31, 2026', { kind: 'year', number: null, year: 2026 }],
  ['the full year 2026', { kind: 'year', number: null, year: 2026 }],
])('reads %s', (text, period) => {
  expect(listPeriods(`In ${text} it was so.`).map((one) => one.period)).toEqual([period]);
});

test('tells periods apart, and takes what is not said for the same', () => {
  const quarter = { kind: 'quarter', number: null, year: null } as const;
  expect(canBeSame(quarter, { ...quarter, number: 2, year: 2026 })).toBe(true);
  expect(canBeSame({ ...quarter, year: 2025 }, { ...quarter, year: 2026 })).toBe(false);
  expect(canBeSame({ ...quarter, number: 1 }, { ...quarter, number: 2 })).toBe(false);
  expect(canBeSame(quarter, { ...quarter, kind: 'year' })).toBe(false);
});
