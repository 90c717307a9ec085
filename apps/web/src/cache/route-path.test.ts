import { isKeptPath, listRewrites, toRoutePath } from './route-path';

const lead = (source: string) => listRewrites().find((rule) => rule.source === source)?.destination;

test.each([
  ['/', '/lists/default/home'],
  ['/:language(en|de)', '/lists/:language/home'],
  ['/archive', '/lists/default/archive'],
  ['/:language(en|de)/archive/:year', '/lists/:language/archive/:year'],
  ['/companies/:slug', '/lists/default/companies/:slug'],
  ['/:language(en|de)/search', '/lists/:language/search'],
])('%s leads to %s', (source, destination) => {
  expect(lead(source)).toBe(destination);
});

test('the routes’ own paths lead nowhere, before any other rule', () => {
  expect(listRewrites()[0]).toEqual({ source: '/lists/:path*', destination: '/404' });
});

test('a public path is found among the routes, in the newsroom’s language or another', () => {
  expect(toRoutePath('/')).toBe('/lists/default/home');
  expect(toRoutePath('/', 'de')).toBe('/lists/de/home');
  expect(toRoutePath('/companies/varmholt', 'en')).toBe('/lists/en/companies/varmholt');
  expect(toRoutePath('/releases/one')).toBe('/releases/one');
});

test.each([
  '/releases/one',
  '/releases/one/editions/1/changes',
  '/lists/default/home',
  '/lists/de/archive/2026',
  '/lists/en/companies/varmholt',
  '/lists/default/calendar/annual-meeting',
])('%s is kept', (path) => {
  expect(isKeptPath(path)).toBe(true);
});

test.each([
  '/releases/',
  '/lists/default/search',
  '/lists/default/alerts/0123abcd',
  '/lists/fr/home',
  '/lists/default/archive/2026/05',
  '/preview/0123abcd',
])('%s is not kept', (path) => {
  expect(isKeptPath(path)).toBe(false);
});
