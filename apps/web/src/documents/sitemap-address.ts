import { sitemapPath } from '@dateline/contract';

/** How many releases one sitemap names: a tenth of what it may, so that it is written in no time. */
export const releasesInSitemap = 5_000;

const folder = '/sitemaps';

/** One of the newsroom's sitemaps; a year's releases are in one or more of them. */
export type SitemapAddress =
  { type: 'index' | 'pages' | 'news' } | { type: 'year'; year: number; part: number };

export function toSitemapPath(address: SitemapAddress): string {
  if (address.type === 'index') return sitemapPath;
  if (address.type !== 'year') return `${folder}/${address.type}.xml`;
  return `${folder}/${address.year}${address.part === 1 ? '' : `-${address.part}`}.xml`;
}

/** Null for a name that no sitemap can have. */
export function parseSitemapName(name: string): SitemapAddress | null {
  if (name === 'index' || name === 'pages' || name === 'news') return { type: name };
  const [, year, part = '1'] = /^((?:19|2\d)\d{2})(?:-([2-9]|[1-9]\d{1,2}))?$/.exec(name) ?? [];
  return year === undefined ? null : { type: 'year', year: Number(year), part: Number(part) };
}

/** How many sitemaps a year's releases take. */
export function toParts(count: number): number {
  return Math.ceil(count / releasesInSitemap);
}
