/** @typedef {import('./probe.mjs').Names} Names */

const feeds = ['rss.xml', 'atom.xml', 'feed.json'];

/** @type {(toEnds: (names: Names) => string[]) => (names: Names) => string[]} */
const ofEditions = (toEnds) => (names) =>
  [...names.slugs, names.unknownSlug, names.publicSlug].flatMap((slug) =>
    ['1', '2', '3'].flatMap((number) =>
      toEnds(names).map((end) => `/releases/${slug}/editions/${number}/${end}`),
    ),
  );

/**
 * What is no page: the address that is known, by its rewrite, and the one behind it.
 * @type {Readonly<Record<string, (names: Names) => string[]>>}
 */
export const webDocumentAddresses = {
  'rewrite /feeds/:file(rss\\.xml|atom\\.xml|feed\\.json)': () =>
    feeds.flatMap((file) => [`/feeds/${file}`, `/feeds/${file}?status=draft`]),
  'rewrite /feeds/companies/:slug/:file(rss\\.xml|atom\\.xml|feed\\.json)': ({ companySlug }) =>
    [companySlug, 'cellectar-biosciences'].flatMap((slug) =>
      feeds.map((file) => `/feeds/companies/${slug}/${file}`),
    ),
  'rewrite /feeds/categories/:slug/:file(rss\\.xml|atom\\.xml|feed\\.json)': ({ categorySlug }) =>
    [categorySlug, 'results'].flatMap((slug) =>
      feeds.map((file) => `/feeds/categories/${slug}/${file}`),
    ),
  '/api/documents/feeds/[scope]/[slug]/[file]': ({ companySlug }) =>
    feeds.map((file) => `/api/documents/feeds/company/${companySlug}/${file}`),
  'rewrite /sitemap.xml': () => ['/sitemap.xml'],
  'rewrite /sitemaps/:name([0-9a-z-]+)\\.xml': () =>
    ['pages', 'news', 'index', '2026', '2027', '2026-2'].map((name) => `/sitemaps/${name}.xml`),
  '/api/documents/sitemaps/[name]': () =>
    ['news', '2026'].map((name) => `/api/documents/sitemaps/${name}`),
  'rewrite /calendar.ics': () => ['/calendar.ics'],
  'rewrite /companies/:slug/calendar.ics': ({ companySlug }) =>
    [companySlug, 'cellectar-biosciences'].map((slug) => `/companies/${slug}/calendar.ics`),
  'rewrite /calendar/:slug/event.ics': ({ eventSlugs, slugs }) =>
    [...eventSlugs, ...slugs].map((slug) => `/calendar/${slug}/event.ics`),
  '/api/documents/calendars/[scope]/[slug]': ({ companySlug }) => [
    '/api/documents/calendars/all/all',
    `/api/documents/calendars/company/${companySlug}`,
  ],
  'rewrite /releases/:slug/editions/:number/contacts/:index([0-9]+)\\.vcf': ofEditions(() => [
    'contacts/0.vcf',
    'contacts/1.vcf',
  ]),
  '/api/documents/contacts/[slug]/[number]/[index]': ({ slugs }) =>
    slugs.map((slug) => `/api/documents/contacts/${slug}/1/0`),
  'rewrite /releases/:slug/editions/:number/release.pdf': ofEditions(() => ['release.pdf']),
  'rewrite /releases/:slug/editions/:number/card.png': ofEditions(() => ['card.png']),
  '/api/editions/[slug]/[number]/[file]': ({ slugs }) =>
    slugs.flatMap((slug) =>
      ['release.pdf', 'card.png'].map((file) => `/api/editions/${slug}/1/${file}`),
    ),
  'rewrite /robots.txt': () => ['/robots.txt'],
  '/api/documents/robots': () => ['/api/documents/robots'],
  'rewrite /search/suggest': ({ slugs, ticker }) =>
    ['q', 'qx', 'qxh', 'qxheadline', slugs[0], ticker, 'of+the+quarter'].map(
      (words) => `/search/suggest?q=${words}`,
    ),
  '/api/search/suggest': () => ['/api/search/suggest?q=qx'],
  'rewrite /opensearch.xml': () => ['/opensearch.xml'],
  '/api/search/description': () => ['/api/search/description'],
  'rewrite /theme/:file': ({ slugs }) => ['/theme/x.css', `/theme/${slugs[0]}.css`],
  '/api/theme/[file]': () => ['/api/theme/x.css'],
  'rewrite /enhance.:hash([0-9a-f]+).js': () => ['/enhance.0.js'],
  '/api/enhance': () => ['/api/enhance'],
  '/api/alerts/unsubscribe/[token]': ({ revoked, guesses }) =>
    [revoked, 'A'.repeat(48), ...guesses.slice(0, 3)].map(
      (token) => `/api/alerts/unsubscribe/${token}`,
    ),
};
