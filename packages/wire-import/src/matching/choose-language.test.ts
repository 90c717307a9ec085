import { chooseLanguage } from './choose-language';

const newsroom = { languages: ['de', 'en', 'pt-BR'], defaultLanguage: 'de' };

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['pt', 'pt-BR'],
  ['ja', 'de'],
])('a text in %s is written in %s here', (language, chosen) => {
  expect(chooseLanguage(language, newsroom)).toBe(chosen);
});
