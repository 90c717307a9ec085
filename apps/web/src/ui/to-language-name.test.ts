import { toLanguageName } from './to-language-name';

test.each([
  ['de', 'Deutsch'],
  ['en', 'English'],
  ['fr', 'Français'],
  ['es', 'Español'],
])('%s calls itself %s', (language, name) => {
  expect(toLanguageName(language)).toBe(name);
});
