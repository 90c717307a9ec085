import { toPublicUrl } from '@dateline/contract';
import { newsAge, toNewsSitemap, toSitemap, toSitemapIndex } from '@dateline/syndication';
import { listLatestNews } from '../data/list-latest-news';
import { listReleasesOfYear } from '../data/list-releases-of-year';
import { listYears } from '../data/list-years';
import { getSettings } from '../settings';
import type { WrittenDocument } from './document';
import { listSitemapPages } from './list-sitemap-pages';
import { releasesInSitemap, type SitemapAddress, toParts, toSitemapPath } from './sitemap-address';

/** A sitemap; null where there are no releases for it. Throws on any doubt. */
export function writeSitemap(address: SitemapAddress): Promise<WrittenDocument | null> {
  switch (address.type) {
    case 'index':
      return writeIndex();
    case 'pages':
      return writePages();
    case 'news':
      return writeNews();
    case 'year':
      return writeYear(address.year, address.part);
  }
}

/** The news sitemap is named only while there are news: search engines take an empty one amiss. */
async function writeIndex(): Promise<WrittenDocument> {
  const { years, changedAt, latestIssuedAt } = await listYears();
  const to = (address: SitemapAddress, updatedAt: string | null) => ({
    url: toPublicUrl(getSettings().publicUrl, toSitemapPath(address)),
    updatedAt,
  });
  const areNews = latestIssuedAt !== null && Date.now() - Date.parse(latestIssuedAt) <= newsAge;
  const sitemaps = [
    to({ type: 'pages' }, changedAt),
    ...years.flatMap(({ year, count, updatedAt }) =>
      Array.from({ length: toParts(count) }, (_, index) =>
        to({ type: 'year', year, part: index + 1 }, updatedAt),
      ),
    ),
    ...(areNews ? [to({ type: 'news' }, latestIssuedAt)] : []),
  ];
  return toXmlDocument(toSitemapIndex(sitemaps), null, []);
}

async function writePages(): Promise<WrittenDocument> {
  return toXmlDocument(toSitemap(await listSitemapPages(getSettings().publicUrl)), null, []);
}

async function writeNews(): Promise<WrittenDocument> {
  const now = new Date();
  const since = new Date(now.getTime() - newsAge).toISOString();
  const { publication, items } = await listLatestNews(since);
  const slugs = items.map(({ slug }) => slug);
  return toXmlDocument(toNewsSitemap(publication, items, now), null, slugs);
}

async function writeYear(year: number, part: number): Promise<WrittenDocument | null> {
  const { years } = await listYears();
  const found = years.find((one) => one.year === year);
  if (!found || part > toParts(found.count)) return null;
  const releases = await listReleasesOfYear(year, {
    skip: (part - 1) * releasesInSitemap,
    most: releasesInSitemap,
  });
  const pages = releases.map(({ url, updatedAt, translations, language }) => ({
    url,
    updatedAt,
    alternates: translations.length === 0 ? [] : [{ language, url }, ...translations],
  }));
  const slugs = releases.flatMap(({ slug, translations }) => [
    slug,
    ...translations.map((one) => one.slug),
  ]);
  return toXmlDocument(toSitemap(pages), found.updatedAt, slugs);
}

function toXmlDocument(
  text: string,
  changedAt: string | null,
  releaseSlugs: string[],
): WrittenDocument {
  return { text, mediaType: 'application/xml; charset=utf-8', changedAt, releaseSlugs };
}
