import fc from 'fast-check';
import { listFigures } from './list-figures';
import { toNumberStyle } from './number-style';

const english = toNumberStyle('en');

test.each([
  ['1,234.5', 1234.5, 0.1],
  ['$12.4 million', 12.4e6, 1e5],
  ['US$1.25bn', 1.25e9, 1e7],
  ['€187.4 Million', 187.4e6, 1e5],
  ['C$0.42', 0.42, 0.01],
  ['EUR 5 billion', 5e9, 1e9],
  ['$2.4M', 2.4e6, 1e5],
  ['3.5 million euros', 3.5e6, 1e5],
  ['$(5.2) million', -5.2e6, 1e5],
  ['($27,012,664)', -27_012_664, 1],
  ['(0.86)%', -0.86, 0.01],
  ['−4.5%', -4.5, 0.1],
  ['–4.5%', -4.5, 0.1],
  ['12 percent', 12, 1],
  ['570 basis points', 570, 1],
  ['0.4 p.p.', 0.4, 0.1],
  ['2.5x', 2.5, 0.1],
])('reads %s', (text, value, step) => {
  const [figure, ...others] = listFigures(`It was ${text} then.`, english);
  expect(others).toEqual([]);
  expect(figure).toMatchObject({ text, start: 7 });
  expect(figure?.value).toBeCloseTo(value, 6);
  expect(figure?.step).toBeCloseTo(step, 6);
});

test.each([
  'In 2026 and on June 30, 2026, at 8:30 a.m.',
  'Section 27A, Rule 5250(c)(1) and Form 10-K',
  'ISO 9001 and ISO/IEC 27001',
  'Q3, 4Q24, H1 and IDE397',
  'the 13-week period and 737-MAX',
  '+1 585 555 0142 or (585) 555-0142 or 1-585-555-0142',
  'www.varmholt.example/2 and a1@varmholt.example',
  'Phase 2 and Note 3',
  '06/30/2026 and 30.06.2026',
])('finds no figure in %s', (text) => {
  expect(listFigures(text, english)).toEqual([]);
});

test('takes a bracket in running text for an aside', () => {
  const values = listFigures('a fall (12%) of 87 (40 of them)', english).map(({ value }) => value);
  expect(values).toEqual([12, 87, 40]);
});

test('reads both ends of a range without a minus', () => {
  const values = listFigures('$12–$15 million, 5-10%', english).map(({ value }) => value);
  expect(values).toEqual([12, 15e6, 5, 10]);
});

test.each([
  ['de', '1.234,5 Mio. Euro', 1_234_500_000],
  ['fr', '1 234,5 millions', 1_234_500_000],
  ['sv-SE', '12 345 kr', 12_345],
  ['de-CH', 'CHF 1’234.50', 1234.5],
])('reads the separators of %s in %s', (language, text, value) => {
  expect(listFigures(text, toNumberStyle(language))[0]?.value).toBeCloseTo(value, 6);
});

test('reads what it is given, whatever the language, the number and the words around it', () => {
  const number = fc.record({
    value: fc.integer({ min: 3000, max: 999_999_999 }),
    decimals: fc.integer({ min: 0, max: 2 }),
    language: fc.constantFrom('en', 'de', 'da', 'it'),
    lead: fc.constantFrom('', 'It was ', 'costs of €', '($'),
  });
  fc.assert(
    fc.property(number, ({ value, decimals, language, lead }) => {
      const exact = value / 10 ** decimals;
      const digits = exact.toLocaleString(language, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        useGrouping: true,
      });
      const [figure] = listFigures(`${lead}${digits} today`, toNumberStyle(language));
      expect(figure?.digits).toBe(digits);
      expect(figure?.value).toBeCloseTo(exact, 6);
    }),
  );
});

test('never throws, and every figure stands where it says', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        '1',
        '12.5',
        '1,234',
        '$',
        '€',
        '(',
        ')',
        '%',
        ' ',
        '-',
        '–',
        'million',
        ' per share',
        'Section ',
        'May ',
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(pieces, fc.constantFrom('en', 'de', 'fr'), (words, language) => {
      const text = words.join('');
      let reached = 0;
      for (const figure of listFigures(text, toNumberStyle(language))) {
        expect(text.slice(figure.start, figure.end)).toBe(figure.text);
        expect(figure.text).toContain(figure.digits);
        expect(figure.start).toBeGreaterThanOrEqual(reached);
        expect(Number.isFinite(figure.value)).toBe(true);
        reached = figure.end;
      }
    }),
  );
});

test.each([
  '1',
  '1,',
  '1 234',
  '(1) ',
  '$ 1 ',
  '1.1.',
  'a@1.',
  'www.1',
  '+1 1 ',
  'May 1 ',
  'Section 1 and ',
  '-',
  '1-',
])('a long line of %j is read to its end', (piece) => {
  const line = piece.repeat(Math.ceil(100_000 / piece.length));
  for (const style of [english, toNumberStyle('fr')]) {
    const last = listFigures(line, style).at(-1);
    expect(last?.end ?? 0).toBeLessThanOrEqual(line.length);
  }
});
