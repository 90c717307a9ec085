import { isFigure, isNoteMark, isYear } from './is-figure';

test.each(
  '1,234;(0.05);$12.3;45%;-;—;N/A;NM;US$ 12;$(12);(12);+3;.5;12x;25 bps;12 pts;0.3pp;−6.1'.split(
    ';',
  ),
)('%j is a figure', (text) => expect(isFigure(text)).toBe(true));

test.each(['', 'Q2', '12 ferries', 'note 3', '$', '%', '1'.repeat(41), '12 to 13', '12 May'])(
  '%j is none',
  (text) => expect(isFigure(text)).toBe(false),
);

test('a year may name a column, a figure in brackets a note', () => {
  expect(['2024', 'FY1999', '1824', '20245', '$2024'].map(isYear)).toEqual([
    ...[true, true, false, false, false],
  ]);
  expect(['(1)', '(12)', '1', '(1) a'].map(isNoteMark)).toEqual([true, false, false, false]);
});
