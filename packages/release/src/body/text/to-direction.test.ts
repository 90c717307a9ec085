import { toDirection } from './to-direction';

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['AR-ae', 'rtl'],
  ['az-Arab', 'rtl'],
  ['en', 'ltr'],
  ['de-CH', 'ltr'],
  ['ar-Latn', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(toDirection(language)).toBe(direction);
});
