import { previewReleasePath } from '@dateline/contract';
import type { GuessableNames } from './guessable-names';
import type { Probe } from './probe';

const types = ['releases', 'editions', 'companies', 'boilerplates', 'disclaimers', 'contacts'];

/** What the CMS answers beside GraphQL: its REST API, its admin's API, its files. */
export function listCmsProbes(names: GuessableNames, graphqlUrl: string): Probe[] {
  const toUrl = (path: string) => new URL(path, graphqlUrl).href;
  const get = (label: string, paths: readonly string[]): Probe[] =>
    paths.map((path) => ({ label, method: 'GET', url: toUrl(path) }));
  return [
    ...get('REST', listRestPaths(names)),
    ...get('admin API', listAdminPaths(names)),
    ...get('newsroom API', listDatelinePaths(names)),
    ...get('upload', listUploadPaths(names)),
    ...listPosts(names).map(([path, body]): Probe => ({
      label: 'admin API',
      method: 'POST',
      url: toUrl(path),
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })),
  ];
}

function listRestPaths(names: GuessableNames) {
  const { slug, documentId, rowId, nextEditionRowId, releaseId } = names;
  const start = slug.slice(0, 8);
  return [
    ...types.flatMap((type) =>
      ['', '?populate=*', '?status=draft', '?status=draft&populate=*&locale=*'].map(
        (query) => `/api/${type}${query}`,
      ),
    ),
    `/api/releases/${documentId}`,
    `/api/releases/${documentId}?status=draft&populate=*`,
    `/api/releases/${rowId}`,
    `/api/releases/${slug}`,
    `/api/releases?filters[slug][$eq]=${slug}`,
    `/api/releases?filters[slug][$eq]=${slug}&status=draft&populate=*`,
    `/api/releases?filters[slug][$startsWith]=${start}`,
    `/api/companies?filters[releases][slug][$eq]=${slug}`,
    `/api/companies?populate[releases][populate]=*`,
    `/api/editions/${nextEditionRowId}`,
    `/api/editions?filters[slug][$eq]=${slug}`,
    `/api/editions?filters[releaseId][$eq]=${releaseId}`,
    '/api/i18n/locales',
    '/api/content-type-builder/content-types',
  ];
}

function listAdminPaths({ documentId, rowId, nextEditionRowId }: GuessableNames) {
  const manager = '/content-manager/collection-types';
  return [
    `${manager}/api::release.release`,
    `${manager}/api::release.release?status=draft`,
    `${manager}/api::release.release/${documentId}`,
    `${manager}/api::release.release/${rowId}`,
    `${manager}/api::edition.edition`,
    `${manager}/api::edition.edition/${nextEditionRowId}`,
    `${manager}/api::boilerplate.boilerplate`,
    `/content-manager/relations/api::release.release/${documentId}/company`,
    `/content-manager/preview/url/api::release.release?documentId=${documentId}`,
    ...['/admin/init', '/admin/information', '/admin/users', '/admin/homepage/recent-documents'],
    ...['/i18n/locales', '/content-type-builder/content-types', '/_health'],
  ];
}

function listDatelinePaths({ documentId, language }: GuessableNames) {
  return [
    `/dateline/releases/${documentId}/workflow?locale=${language}`,
    `/dateline/releases/${documentId}/edition?locale=${language}`,
    `/dateline/releases/${documentId}/preflight?locale=${language}`,
    `/dateline/preflight/summaries?documentIds=${documentId}&locale=${language}`,
    `/dateline/releases/${documentId}/original/file?locale=${language}`,
    `/dateline/blocks/boilerplate/${documentId}`,
    ...['/dateline/audit', '/dateline/audit.csv', '/dateline/audit.json', '/dateline/rights'],
    '/dateline/home',
  ];
}

function listUploadPaths({ uploads, files }: GuessableNames) {
  return [
    ...['/api/upload/files', '/upload/files', '/uploads/', '/private-files/'],
    ...uploads.flatMap(({ rowId, storedAs }) => [
      `/api/upload/files/${rowId}`,
      `/upload/files/${rowId}`,
      `/uploads/${storedAs}`,
      `/uploads/thumbnail_${storedAs}`,
      `/private-files/${storedAs}`,
      `/private-files/${storedAs}?until=99999999999999&signature=${'A'.repeat(43)}`,
      `/files/private/${storedAs}`,
    ]),
    ...files.flatMap(({ sha256, name }) => [`/uploads/${name}`, `/files/${sha256}/${name}`]),
  ];
}

function listPosts({ slug, documentId, language }: GuessableNames): [path: string, body: object][] {
  return [
    [
      '/content-manager/uid/check-availability',
      { contentTypeUID: 'api::release.release', field: 'slug', value: slug },
    ],
    [`/dateline/releases/${documentId}/previews`, { locale: language, minutes: 60 }],
    [previewReleasePath, { token: documentId.padEnd(43, 'A').slice(0, 43) }],
    [previewReleasePath, { token: slug }],
  ];
}
