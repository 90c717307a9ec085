import { isNumber } from './cell-text';

test.each([
  '84,211',
  '(38,004)',
  '$ (1.20)',
  '€187.4',
  '6.1%',
  '(6.6)%',
  '-3',
  '−3',
  '–',
  '—',
  '+26.4%',
  '12 bps',
  '1.2x',
  'n/a',
  'n.m.',
  'N/M',
  '0.35',
  'USD 12',
  '1 234,5',
  "1'234",
  '2026',
  '4.5 pp',
])('%j is set as a number', (text) => {
  expect(isNumber(text)).toBe(true);
});

test.each([
  '',
  'Revenue',
  'March 31',
  '$84.2 million',
  '725 to 745',
  '2026 (unaudited)',
  'Q2',
  'A-1',
])('%j is set as words', (text) => {
  expect(isNumber(text)).toBe(false);
});
