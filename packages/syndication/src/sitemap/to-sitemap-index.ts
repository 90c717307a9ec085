import { toXml } from '../xml/to-xml';

/** One of the sitemaps that an index names. */
export interface SitemapEntry {
  url: string;
  /** When what it names last changed (UTC); null where that is not known. */
  updatedAt: string | null;
}

/** The sitemap of sitemaps (sitemaps.org/protocol.html#index). */
export function toSitemapIndex(sitemaps: readonly SitemapEntry[]): string {
  return toXml({
    sitemapindex: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      sitemap: sitemaps.map(({ url, updatedAt }) => ({
        loc: url,
        lastmod: updatedAt ?? undefined,
      })),
    },
  });
}
