/** @typedef {import('./probe.mjs').Names} Names */

const words = (/** @type {string} */ slug) => slug.replaceAll('-', '+');

/**
 * The pages that are no release, by their public patterns, with what they are asked for.
 * @type {Readonly<Record<string, (names: Names) => string[]>>}
 */
const pages = {
  '/': ({ slugs, companySlug }) => [
    '/',
    '/?page=2',
    `/?q=${slugs[0]}`,
    `/?company=${companySlug}`,
    '/?status=draft',
    '/?nxtPlist=latest',
  ],
  '/archive': ({ companySlug }) => [
    '/archive',
    `/archive?company=${companySlug}`,
    '/archive?year=2026',
  ],
  '/archive/:year': () => ['2020', '2026', '2027', '0'].map((year) => `/archive/${year}`),
  '/companies/:slug': ({ companySlug, categorySlug, ticker }) =>
    [companySlug, categorySlug, ticker, 'cellectar-biosciences', 'varmholt', '3'].map(
      (slug) => `/companies/${slug}`,
    ),
  '/contacts': () => ['/contacts'],
  '/media': ({ companySlug }) => ['/media', `/media?company=${companySlug}`],
  '/calendar': ({ companySlug }) => ['/calendar', `/calendar?company=${companySlug}`],
  '/calendar/:slug': ({ eventSlugs, slugs }) =>
    [...eventSlugs, ...slugs].map((slug) => `/calendar/${slug}`),
  '/alerts': ({ companySlug, categorySlug }) => [
    '/alerts',
    `/alerts?company=${companySlug}&category=${categorySlug}`,
  ],
  '/alerts/subscribe': () => ['/alerts/subscribe'],
  '/alerts/done/:outcome': () => ['/alerts/done/sent', '/alerts/done/x'],
  '/alerts/:act(confirm|preferences|unsubscribe)/:token': ({ revoked, guesses }) =>
    ['confirm', 'preferences', 'unsubscribe'].flatMap((transition) =>
      [revoked, 'A'.repeat(48), ...guesses.slice(0, 3)].map(
        (token) => `/alerts/${transition}/${token}`,
      ),
    ),
  // By words of its own that somebody overheard, and by how they begin.
  '/search': ({ slugs, companySlug, categorySlug, ticker }) => [
    ...slugs.map((slug) => `/search?q=${words(slug)}`),
    ...['qxheadline', 'qxbody', 'qxcell', 'qxcontactname', 'qx', 'quarter', ticker].map(
      (word) => `/search?q=${word}`,
    ),
    `/search?company=${companySlug}`,
    `/search?category=${categorySlug}`,
    '/search?q=the&year=2026',
  ],
};

/** @param {string} pattern */
const toRoute = (pattern) =>
  `/lists/[language]${pattern === '/' ? '/home' : pattern.replaceAll(/:(\w+)(\([^)]*\))?/g, '[$1]')}`;

/** @param {string} path */
const toInnerPath = (path) => `/lists/default${path.replace(/^\/(?=$|\?)/, '/home')}`;

/**
 * Each page at its address, in a language, and at the address by which Next knows it.
 * @type {Readonly<Record<string, (names: Names) => string[]>>}
 */
export const webPageAddresses = Object.fromEntries(
  Object.entries(pages).flatMap(([pattern, toPaths]) => {
    const inLanguage = `rewrite /:language(en|de)${pattern === '/' ? '' : pattern}`;
    /** @param {string} language */
    const toPathsIn = (language) => (/** @type {Names} */ names) =>
      toPaths(names).map((path) => `/${language}${path.replace(/^\/(?=$|\?)/, '')}`);
    return [
      [`rewrite ${pattern}`, toPaths],
      [inLanguage, toPathsIn('de')],
      [toRoute(pattern), (/** @type {Names} */ names) => toPaths(names).map(toInnerPath)],
    ];
  }),
);
