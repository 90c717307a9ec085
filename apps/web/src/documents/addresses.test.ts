import { parseFeedAddress } from './parse-feed-address';
import { parseLanguage } from './parse-language';
import { parseSitemapName, toParts, toSitemapPath } from './sitemap-address';
import { parseCalendarScope } from './write-calendar';
import { parseContactAddress } from './write-contact-card';

jest.mock('../settings');

const hostile = [
  '',
  '..',
  '%00',
  '\0',
  "' OR 1=1",
  'a'.repeat(10_000),
  'A',
  'a--b',
  'a/b',
  '\r\nX: y',
];

test.each([
  ['de', 'de'],
  ['pt-br', 'pt-BR'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['DE', null],
  ['de_DE', null],
  ['d', null],
  [['de', 'en'], null],
  [undefined, null],
  ...hostile.map((text): [string, null] => [text, null]),
])('the language %j is %j', (given, language) => {
  expect(parseLanguage(given)).toBe(language);
});

test.each(hostile)('%j names no feed, sitemap, calendar or contact', (text) => {
  expect(parseFeedAddress('company', text, 'rss.xml')).toBeNull();
  expect(parseFeedAddress(text, 'one', 'rss.xml')).toBeNull();
  expect(parseFeedAddress('all', 'all', text)).toBeNull();
  expect(parseSitemapName(text)).toBeNull();
  expect(parseCalendarScope('event', text)).toBeNull();
  expect(parseCalendarScope(text, 'one')).toBeNull();
  expect(parseContactAddress([text, '1', '0'])).toBeNull();
  expect(parseContactAddress(['one', text, '0'])).toBeNull();
  expect(parseContactAddress(['one', '1', text])).toBeNull();
});

test('a feed, a calendar and a contact are named', () => {
  expect(parseFeedAddress('all', 'all', 'atom.xml')).toEqual({
    format: 'atom',
    scope: { type: 'all' },
  });
  expect(parseFeedAddress('category', 'orders', 'feed.json')).toEqual({
    format: 'json',
    scope: { type: 'category', slug: 'orders' },
  });
  expect(parseCalendarScope('event', 'one')).toEqual({ type: 'event', slug: 'one' });
  expect(parseContactAddress(['one', '12', '0'])).toEqual({ slug: 'one', number: 12, index: 0 });
});

test.each(['-1', '01', '1.5', '100', '1e3', '0x1'])('%s counts no contact', (index) => {
  expect(parseContactAddress(['one', '1', index])).toBeNull();
});

test.each([
  ['index', '/sitemap.xml'],
  ['pages', '/sitemaps/pages.xml'],
  ['news', '/sitemaps/news.xml'],
  ['2026', '/sitemaps/2026.xml'],
  ['2026-12', '/sitemaps/2026-12.xml'],
])('the sitemap %s is at %s', (name, path) => {
  const address = parseSitemapName(name);
  expect(address && toSitemapPath(address)).toBe(path);
});

test.each(['2026-1', '2026-0', '2026-01', '2026-1000', '0026', '20260', '-2026', '3026'])(
  'there is no sitemap %s',
  (name) => expect(parseSitemapName(name)).toBeNull(),
);

test.each([
  [0, 0],
  [1, 1],
  [5000, 1],
  [5001, 2],
])('%d releases take %d sitemaps', (count, parts) => {
  expect(toParts(count)).toBe(parts);
});
