import { readPreviewModeId } from './list-web-routes.mjs';

/** Addresses that a newsroom might have, and this one has not. */
export const absentPaths = [
  ...['feed.xml', 'rss.xml', 'atom.xml', 'feed.json', 'sitemap.xml', 'news-sitemap.xml'],
  ...['search', 'archive', 'releases', 'companies', 'drafts', 'api/releases', 'api/search'],
  ...['api/preview', 'api/draft', 'api/revalidate', 'llms.txt', '.well-known/security.txt'],
  ...['web-cache', 'secrets/web.json', 'newsroom.db', '..%2f..%2fdata%2fnewsroom.db'],
  ...['_next/static/chunks', '_next/server/pages-manifest.json', '.next/BUILD_ID'],
].map((path) => `/${path}`);

/**
 * Addresses beside that of a release's page, and other ways to write it.
 * @param {string} slug
 */
export const toNeighbours = (slug) => [
  ...['json', 'html', 'md', 'txt', 'xml', 'pdf', 'png', 'rss', 'amp'].map(
    (ending) => `/releases/${slug}.${ending}`,
  ),
  ...['print', 'pdf', 'opengraph-image', 'twitter-image', 'feed', 'attachments', 'editions'].map(
    (part) => `/releases/${slug}/${part}`,
  ),
  `/en/releases/${slug}`,
  `/draft/${slug}`,
  `/og/${slug}.png`,
  `//releases/${slug}`,
  `/releases//${slug}`,
  `/releases/${slug}%00`,
  `/releases/${slug}%2f`,
  `/releases/..%2freleases%2f${slug}`,
  `/releases/${slug.toUpperCase()}`,
  `/releases/${encodeURIComponent(slug).replace(/^q/, '%71')}`,
  `/search?q=${slug}`,
  `/api/search?q=${slug}`,
  `/api/preview?slug=${slug}`,
];

/** What other newsrooms take as a wish for more than is public. */
export const queries = [
  ...['status=draft', 'preview=1', 'draft=true', 'publicationState=preview', 'locale=en'],
  ...['locale=de', 'locale=*', 'populate=*', 'edition=1', 'amp=1', '_rsc=1', '__nextDataReq=1'],
  ...['__nextLocale=en', 'nxtPslug=x', 'x-prerender-revalidate=1', 'slug=x', 'token=x'],
];

/**
 * Headers as a framework's own parts would send them, or with a guessed sign of being inside.
 * @returns {Record<string, string>[]}
 */
export const toDisguises = () => {
  const id = readPreviewModeId();
  return [
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1' },
    { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
    { 'next-action': 'x' },
    { 'x-nextjs-data': '1' },
    { purpose: 'prefetch', 'x-middleware-prefetch': '1' },
    { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
    { 'x-middleware-invoke': '1' },
    { 'x-matched-path': '/releases/[slug]' },
    { 'x-now-route-matches': '1=x' },
    { 'x-invoke-path': '/preview/x', 'x-invoke-status': '200' },
    { 'x-invoke-output': '/preview/[token]' },
    { 'x-prerender-revalidate': 'guess' },
    { 'x-prerender-revalidate': id },
    { 'x-prerender-revalidate': id, 'x-prerender-revalidate-if-generated': '1' },
    { 'x-next-revalidated-tags': 'all', 'x-next-revalidate-tag-token': id },
    { cookie: '__prerender_bypass=1; __next_preview_data=1; preview=true' },
    { cookie: `__prerender_bypass=${id}` },
    { cookie: `__prerender_bypass=${id}; __next_preview_data=${id}` },
    { 'x-original-url': '/preview/x', 'x-rewrite-url': '/preview/x' },
    { 'x-forwarded-host': 'cms.internal', 'x-forwarded-proto': 'https' },
    { 'x-forwarded-for': '127.0.0.1' },
    { accept: 'application/json' },
    { accept: 'text/x-component' },
    { 'accept-language': 'de' },
    { 'accept-encoding': 'gzip, br' },
    { authorization: 'Bearer preview' },
    { 'if-none-match': '*' },
    { 'cache-control': 'no-cache', pragma: 'no-cache' },
    { range: 'bytes=0-10' },
    { 'user-agent': 'facebookexternalhit/1.1' },
  ];
};
