import { findSchemaFaults, readXml } from '../testing/read-xml';
import { hostileTexts, origin } from '../testing/sample-feed';
import { sitemapIndexSchemas, sitemapSchemas } from '../testing/sitemap-schemas';
import { type NewsItem, toNewsSitemap } from './to-news-sitemap';
import { mostPagesInSitemap, toSitemap } from './to-sitemap';
import { toSitemapIndex } from './to-sitemap-index';

const now = new Date('2026-06-03T05:00:00.000Z');

const toNews = (changes: Partial<NewsItem> = {}): NewsItem => ({
  url: `${origin}/releases/order`,
  headline: 'Two Ferries',
  language: 'en',
  issuedAt: '2026-06-02T05:00:00.000Z',
  listings: [{ exchange: 'Nasdaq', ticker: 'NWXY' }],
  ...changes,
});

const listPlaces = (sitemap: string) =>
  [...sitemap.matchAll(/<loc>([^<]*)/g)].map(([, place]) => place);

test('a sitemap names pages with their times and other languages', async () => {
  const alternates = [
    { language: 'en', url: `${origin}/releases/order` },
    { language: 'de', url: `${origin}/releases/auftrag` },
  ];
  const sitemap = toSitemap([
    { url: `${origin}/releases/order`, updatedAt: '2026-06-01T05:00:00.000Z', alternates },
    { url: `${origin}/contacts`, updatedAt: null, alternates: [] },
  ]);
  expect(await findSchemaFaults(sitemap, sitemapSchemas)).toEqual([]);
  expect(listPlaces(sitemap)).toEqual([`${origin}/releases/order`, `${origin}/contacts`]);
  expect(sitemap).toContain(`hreflang="de" href="${origin}/releases/auftrag"`);
});

test('our schema finds what is wrong', async () => {
  const wrong = toSitemap([{ url: 'order', updatedAt: 'yesterday', alternates: [] }]);
  expect((await findSchemaFaults(wrong, sitemapSchemas)).join()).toMatch(/loc.*lastmod/s);
});

test('an address is escaped', async () => {
  const url = `${origin}/search?q=a&b="<c>"`;
  const sitemap = toSitemap([{ url, updatedAt: null, alternates: [] }]);
  expect((await readXml(sitemap)).texts).toContain(url);
});

test('what is too long for one sitemap is refused', () => {
  const page = { url: `${origin}/a`, updatedAt: null, alternates: [] };
  expect(() => toSitemap(Array(mostPagesInSitemap + 1).fill(page))).toThrow(RangeError);
  const long = { ...page, url: `${origin}/${'a'.repeat(100_000)}` };
  expect(() => toSitemap(Array(600).fill(long))).toThrow(RangeError);
});

test('an index names sitemaps', async () => {
  const index = toSitemapIndex([
    { url: `${origin}/sitemaps/pages.xml`, updatedAt: null },
    { url: `${origin}/sitemaps/2026.xml`, updatedAt: '2026-06-01T05:00:00.000Z' },
  ]);
  expect(await findSchemaFaults(index, sitemapIndexSchemas)).toEqual([]);
  expect(listPlaces(index)).toHaveLength(2);
});

describe('the news sitemap', () => {
  test('tells of a release as Google News wants it', async () => {
    const sitemap = toNewsSitemap('Norderwisch', [toNews()], now);
    expect(await findSchemaFaults(sitemap, sitemapSchemas)).toEqual([]);
    expect(sitemap).toContain('<news:stock_tickers>NASDAQ:NWXY</news:stock_tickers>');
  });

  test.each([
    ['2026-06-01T05:00:00.000Z', 1],
    ['2026-06-01T04:59:59.999Z', 0],
  ])('a release of %s is named %d times', (issuedAt, times) => {
    expect(listPlaces(toNewsSitemap('N', [toNews({ issuedAt })], now))).toHaveLength(times);
  });

  test('names the latest thousand where there are more', () => {
    const at = (index: number) => new Date(now.getTime() - index * 1000).toISOString();
    const items = Array.from({ length: 1200 }, (_, index) =>
      toNews({ url: `${origin}/releases/r${index}`, issuedAt: at(index) }),
    ).reverse();
    const places = listPlaces(toNewsSitemap('N', items, now));
    expect(places).toHaveLength(1000);
    expect(places[0]).toBe(`${origin}/releases/r0`);
    expect(places).not.toContain(`${origin}/releases/r1000`);
  });

  test.each([
    ['pt-BR', 'pt'],
    ['zh-Hant', 'zh-tw'],
    ['zh', 'zh-cn'],
  ])('the language %s is told as %s', (language, told) => {
    expect(toNewsSitemap('N', [toNews({ language })], now)).toContain(
      `<news:language>${told}</news:language>`,
    );
  });

  test('is valid with nothing in it', async () => {
    expect(await findSchemaFaults(toNewsSitemap('N', [], now), sitemapSchemas)).toEqual([]);
  });

  test.each(hostileTexts)('survives %j', async (text) => {
    const sitemap = toNewsSitemap(text, [toNews({ headline: text })], now);
    expect(await findSchemaFaults(sitemap, sitemapSchemas)).toEqual([]);
  });
});
