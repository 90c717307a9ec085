import { toTail } from './to-tail';

test.each([
  ['1,204.5', 'en', '.5'],
  ['(1,204.5)', 'en', '.5)'],
  ['(38)', 'en', ')'],
  ['12 %', 'en', ' %'],
  ['12', 'en', ''],
  ['1,204', 'en', ''],
  ['1.204,5', 'de', ',5'],
  ['1.204', 'de', ''],
  ['1 204,5', 'sv', ',5'],
  ['1.2.3', 'en', '.3'],
  ['12.', 'en', '.'],
  [' 7.25 ', 'en', '.25'],
  ['n/a', 'en', ''],
])('of %j in %s stands %j right of the decimal point', (figure, language, tail) => {
  expect(toTail(figure, language)).toBe(tail);
});
