import { toXml } from '../xml/to-xml';

/** How many releases a news sitemap may name. */
export const mostNewsInSitemap = 1000;

/** How long, in milliseconds, a release is news: two days. */
export const newsAge = 2 * 24 * 60 * 60 * 1000;

/** How many tickers a release may name. */
const mostTickers = 5;

/** A release as Google News is told of it. */
export interface NewsItem {
  url: string;
  headline: string;
  /** BCP 47. */
  language: string;
  /** When it was first made public (UTC). */
  issuedAt: string;
  listings: readonly { exchange: string; ticker: string }[];
}

/**
 * The sitemap for Google News: the releases of the two days before `now`, the latest ones where
 * there are more than it may name. Correcting a release does not make it news again.
 * (developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap)
 */
export function toNewsSitemap(publication: string, items: readonly NewsItem[], now: Date): string {
  const isNews = ({ issuedAt }: NewsItem) => now.getTime() - Date.parse(issuedAt) <= newsAge;
  const news = items
    .filter(isNews)
    .sort((a, b) => b.issuedAt.localeCompare(a.issuedAt))
    .slice(0, mostNewsInSitemap);
  return toXml({
    urlset: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      url: news.map((item) => ({
        loc: item.url,
        'news:news': {
          'news:publication': {
            'news:name': publication,
            'news:language': toNewsLanguage(item.language),
          },
          'news:publication_date': item.issuedAt,
          'news:title': item.headline,
          'news:stock_tickers': toTickers(item.listings) || undefined,
        },
      })),
    },
  });
}

/** ISO 639, two letters, and for Chinese the script's country, as Google News wants it. */
function toNewsLanguage(language: string): string {
  const [code = '', ...rest] = language.toLowerCase().split('-');
  if (code !== 'zh') return code;
  return rest.includes('tw') || rest.includes('hant') ? 'zh-tw' : 'zh-cn';
}

function toTickers(listings: NewsItem['listings']): string {
  const tickers = listings.map(
    ({ exchange, ticker }) => `${exchange.toUpperCase()}:${ticker.toUpperCase()}`,
  );
  return [...new Set(tickers)].slice(0, mostTickers).join(', ');
}
