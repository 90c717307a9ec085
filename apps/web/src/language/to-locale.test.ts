import { toLocale } from './to-locale';

test('a release’s region counts where the newsroom speaks its language', () => {
  expect(toLocale('en', 'en-GB')).toBe('en-GB');
  expect(toLocale('de', 'de-AT')).toBe('de-AT');
});

test('beside a text in a language that the newsroom does not speak it writes as it does', () => {
  expect(toLocale('en', 'fr')).toBe('en');
});
