/** @typedef {import('./probe.mjs').Names} Names */

/** Numbers that rows of the database may have. */
export const rows = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'];

/** @param {string} path */
const ofDocument =
  (path) =>
  (/** @type {Names} */ { documentIds }) =>
    documentIds.flatMap((id) => [
      path.replace(':documentId', id),
      `${path.replace(':documentId', id)}?locale=en`,
    ]);

const auditQueries = ['', '?action=release.schedule', '?release=1', '?before=1', '?actor=system'];

/**
 * The addresses of our own routes, and of those that take any path.
 * @type {Readonly<Record<string, (names: Names) => readonly string[]>>}
 */
export const cmsAddresses = {
  '/_health': () => ['/_health'],
  '/graphql': ({ slugs }) =>
    slugs.map(
      (slug) => `/graphql?query=${encodeURIComponent(`{release(slug:"${slug}"){headline}}`)}`,
    ),
  '/': () => ['/'],
  '/admin/:path*': ({ documentIds }) => [
    '/admin',
    '/admin/settings',
    `/admin/content-manager/collection-types/api::release.release/${documentIds[0]}`,
  ],
  '/uploads/(.*)': ({ uploads, files }) => [
    ...uploads.flatMap(({ storedAs }) => [
      `/uploads/${storedAs}`,
      `/uploads/thumbnail_${storedAs}`,
      `/uploads/..%2f..%2fdata%2ffiles%2fprivate%2f${storedAs}`,
    ]),
    ...files.map(({ name }) => `/uploads/${name}`),
    '/uploads/',
  ],
  '/((?!uploads/).+)': (names) => [...listRestPaths(names), ...listPrivatePaths(names)],
  '/alert-requests': () => ['/alert-requests'],
  '/dateline/rights': () => ['/dateline/rights'],
  '/dateline/home': () => ['/dateline/home', '/dateline/home?locale=en'],
  '/dateline/stages': ({ documentIds }) => [
    `/dateline/stages?documentIds=${documentIds.join(',')}`,
    `/dateline/stages?documentIds=${documentIds[0]}&locale=en`,
  ],
  '/dateline/releases/:documentId/workflow': ofDocument('/dateline/releases/:documentId/workflow'),
  '/dateline/releases/:documentId/transitions': ofDocument(
    '/dateline/releases/:documentId/transitions',
  ),
  '/dateline/releases/:documentId/previews': ofDocument('/dateline/releases/:documentId/previews'),
  '/dateline/releases/:documentId/preflight': ofDocument(
    '/dateline/releases/:documentId/preflight',
  ),
  '/dateline/releases/:documentId/overrides': ofDocument(
    '/dateline/releases/:documentId/overrides',
  ),
  '/dateline/releases/:documentId/overrides/:id': ofDocument(
    '/dateline/releases/:documentId/overrides/1',
  ),
  '/dateline/preflight/library': ({ documentIds }) => [
    `/dateline/preflight/library?company=${documentIds.join(',')}`,
  ],
  '/dateline/preflight/summaries': ({ documentIds }) => [
    `/dateline/preflight/summaries?documentIds=${documentIds.join(',')}`,
  ],
  '/dateline/releases/:documentId/original': ofDocument('/dateline/releases/:documentId/original'),
  '/dateline/releases/:documentId/original/file': ofDocument(
    '/dateline/releases/:documentId/original/file',
  ),
  '/dateline/imports': () => ['/dateline/imports'],
  '/dateline/imports/read': () => ['/dateline/imports/read'],
  '/dateline/previews/:id': () => rows.map((id) => `/dateline/previews/${id}`),
  '/dateline/blocks/boilerplate/:documentId': ofDocument(
    '/dateline/blocks/boilerplate/:documentId',
  ),
  '/dateline/blocks/disclaimer/:documentId': ofDocument('/dateline/blocks/disclaimer/:documentId'),
  '/dateline/blocks/contact/:documentId': ofDocument('/dateline/blocks/contact/:documentId'),
  '/dateline/audit': () => auditQueries.map((query) => `/dateline/audit${query}`),
  '/dateline/audit.csv': () => auditQueries.map((query) => `/dateline/audit.csv${query}`),
  '/dateline/audit.json': () => auditQueries.map((query) => `/dateline/audit.json${query}`),
  '/dateline/audit/verify': () => ['/dateline/audit/verify'],
  '/dateline/alerts': () => ['/dateline/alerts'],
  '/dateline/alerts/forget': () => ['/dateline/alerts/forget'],
  '/dateline/preview/release': () => ['/dateline/preview/release'],
  '/dateline/preview/file': () => ['/dateline/preview/file'],
};

/** @param {Names} names */
function listRestPaths({ slugs, documentIds }) {
  const plural = [
    ...['releases', 'editions', 'companies', 'boilerplates', 'disclaimers', 'contacts'],
    ...['newsroom', 'events', 'media-items'],
  ];
  const [slug = ''] = slugs;
  return [
    ...plural.flatMap((type) =>
      ['', '?populate=*', '?status=draft', '?status=draft&populate=*&locale=*', '/1', '/2'].map(
        (query) => `/api/${type}${query}`,
      ),
    ),
    ...documentIds.flatMap((id) => [`/api/releases/${id}`, `/api/releases/${id}?status=draft`]),
    ...slugs.map((one) => `/api/releases?filters[slug][$eq]=${one}&status=draft`),
    `/api/releases?filters[slug][$startsWith]=${slug.slice(0, 3)}`,
    `/api/companies?filters[releases][slug][$eq]=${slug}`,
    '/api/companies?populate[releases][populate]=*',
    '/api/companies?filters[releases][headline][$startsWith]=q',
    '/robots.txt',
    '/documentation',
    '/newsroom.db',
  ];
}

/** Originals: served by a middleware, which is no route. @param {Names} names */
function listPrivatePaths({ uploads, files }) {
  const signature = 'A'.repeat(43);
  const ends = ['', '?until=99999999999999', `?until=99999999999999&signature=${signature}`];
  return [
    '/private-files/',
    ...uploads.flatMap(({ storedAs }) =>
      ends.flatMap((end) => [
        `/private-files/${storedAs}${end}`,
        `/private-files/x/..%2f${storedAs}${end}`,
      ]),
    ),
    ...files.flatMap(({ sha256, name }) => [
      `/private-files/${sha256}${ends[2]}`,
      `/private-files/..%2fstash%2f${sha256}${ends[2]}`,
      `/files/${sha256}/${name}`,
      `/stash/${sha256}`,
    ]),
  ];
}
