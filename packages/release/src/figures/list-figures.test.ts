import fc from 'fast-check';
import { listFigures } from './list-figures';

test.each([
  ['Revenue of $16.4 million, up 4.1%', ['$16.4', '4.1%']],
  ['Net loss (3,919)', ['(3,919)']],
  ['$ (3.9)', ['$(3.9)']],
  ['a change of −12 % and -3 and – 4', ['−12%', '-3', '–4']],
  ['1\u00a0234\u202f567,89 €', ['1 234 567,89']],
  ["CHF 1'234.50 and 1’234.50", ["1'234.50", "1'234.50"]],
  ['2020-2021 and COVID-19', ['2020', '2021', '19']],
  ['Q2, June 30, 2020.', ['2', '30', '2020']],
  ['5,', ['5']],
  ['', []],
  ['No figure.', []],
])('%j has the figures %j', (text, figures) => {
  expect(listFigures(text)).toEqual(figures);
});

test('no digit is left out', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0159 .,()-$%ab\u00a0') }), (text) => {
      const digits = (words: string) => words.replace(/\D/g, '');
      expect(digits(listFigures(text).join(''))).toBe(digits(text));
    }),
  );
});

test.each(['((((', '    ', '1 ', '-', '$%', '1.'])(
  'a long line of %j is read to its end',
  (part) => {
    const text = part.repeat(200_000);
    expect(listFigures(text).join('').length).toBeLessThanOrEqual(text.length);
  },
);
