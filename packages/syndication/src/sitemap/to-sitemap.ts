import { toXml } from '../xml/to-xml';

/** How many pages one sitemap may name (sitemaps.org/protocol.html). */
export const mostPagesInSitemap = 50_000;

/** How many bytes one sitemap may have, not compressed (ibidem): 50 MB. */
const mostBytes = 52_428_800;

/** A page for search engines to find. */
export interface SitemapPage {
  url: string;
  /** When what it shows last changed (UTC); null where that is not known. */
  updatedAt: string | null;
  /** The same page in every language, its own among them; empty where there is but one. */
  alternates: { language: string; url: string }[];
}

/**
 * A sitemap (sitemaps.org), with a page's other languages as Google wants them
 * (developers.google.com/search/docs/specialty/international/localized-versions).
 *
 * @throws RangeError where it is too long for one: name the pages in several.
 */
export function toSitemap(pages: readonly SitemapPage[]): string {
  if (pages.length > mostPagesInSitemap) throw new RangeError('Too many pages for one sitemap.');
  const sitemap = toXml({
    urlset: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      url: pages.map(({ url, updatedAt, alternates }) => ({
        loc: url,
        lastmod: updatedAt ?? undefined,
        'xhtml:link': alternates.map((alternate) => ({
          '@rel': 'alternate',
          '@hreflang': alternate.language,
          '@href': alternate.url,
        })),
      })),
    },
  });
  if (Buffer.byteLength(sitemap) > mostBytes) throw new RangeError('Too long for one sitemap.');
  return sitemap;
}
