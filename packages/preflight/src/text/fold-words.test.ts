import { foldWords } from './fold-words';

test.each([
  ['Forward-Looking  “Statements”', 'forward looking statements', true],
  ['It costs €5.', 'It costs $5.', false],
  ['It rose 5%.', 'It rose 5.', false],
  ['Pro\ufb01t', 'profit', true],
])('%j and %j say the same: %j', (a, b, isSame) => {
  expect(foldWords(a) === foldWords(b)).toBe(isSame);
});
