import { readBuildId } from './list-web-routes.mjs';
import { webDocumentAddresses } from './web-document-addresses.mjs';
import { webPageAddresses } from './web-page-addresses.mjs';

/** @typedef {import('./probe.mjs').Names} Names */

const numbers = ['0', '1', '2', '3', '-1', '1e0', '01', '99999999999999999999', 'latest', '%31'];

/** @param {Names} names */
const toSlugs = ({ slugs, unknownSlug, publicSlug, documentIds, releaseIds }) => [
  ...slugs,
  unknownSlug,
  publicSlug,
  ...documentIds.slice(0, 5),
  ...releaseIds,
  ...['1', '2', '3', '4', '5'],
];

/** @param {Names} names */
const toFilePaths = ({ files, uploads, publicSlug }) => [
  ...files.flatMap(({ sha256, name }) => [
    `/${sha256}/${name}`,
    `/${sha256.toUpperCase()}/${name}`,
    `/${sha256}/other.pdf`,
    `/${sha256}/..%2f${name}`,
    `/${sha256}/%2e%2e%2f%2e%2e%2fstash%2f${sha256}`,
    `/${'0'.repeat(64)}/${name}`,
    `/stash/${sha256}`,
    `/${sha256}/${publicSlug}.pdf`,
  ]),
  ...uploads.flatMap(({ storedAs }) => [
    `/private/${storedAs}`,
    `/..%2fprivate/${storedAs}`,
    `/%2e%2e/${storedAs}`,
  ]),
];

/**
 * The addresses of each route of the web, to try what is secret with.
 * @type {Readonly<Record<string, (names: Names) => string[]>>}
 */
export const webAddresses = {
  ...webPageAddresses,
  ...webDocumentAddresses,
  '/releases/[slug]': (names) => toSlugs(names).map((slug) => `/releases/${slug}`),
  '/releases/[slug]/editions/[number]': ({ slugs, unknownSlug, publicSlug }) =>
    [...slugs, unknownSlug, publicSlug].flatMap((slug) =>
      numbers.map((number) => `/releases/${slug}/editions/${number}`),
    ),
  '/releases/[slug]/editions/[number]/changes': ({ slugs, unknownSlug, publicSlug }) =>
    [...slugs, unknownSlug, publicSlug].flatMap((slug) =>
      numbers.map((number) => `/releases/${slug}/editions/${number}/changes`),
    ),
  '/preview/[token]': ({ guesses, revoked, slugs, documentIds, releaseIds, contentHash }) =>
    [...guesses, revoked, ...slugs, ...documentIds, ...releaseIds, contentHash].map(
      (token) => `/preview/${token}`,
    ),
  '/api/files/[sha256]/[name]': (names) => toFilePaths(names).map((path) => `/api/files${path}`),
  '/api/preview-files/[token]/[sha256]/[name]': ({ guesses, revoked, files }) =>
    [...guesses.slice(0, 5), revoked].flatMap((token) =>
      files.map(({ sha256, name }) => `/api/preview-files/${token}/${sha256}/${name}`),
    ),
  '/api/editions-issued': ({ slugs }) => [
    '/api/editions-issued',
    `/api/editions-issued?slug=${slugs[0]}`,
  ],
  '/api/publications-changed': ({ slugs }) => [
    '/api/publications-changed',
    `/api/publications-changed?slug=${slugs[0]}`,
  ],
  '/api/health': () => ['/api/health', '/api/health?full=1'],
  '/_app': () => ['/_app'],
  '/_document': () => ['/_document'],
  '/_error': ({ slugs }) => ['/_error', '/404', '/500', `/_error?slug=${slugs[0]}`],
  '/icon.svg': () => ['/icon.svg'],
  'rewrite /lists/:path*': ({ companySlug }) =>
    ['latest', 'default/home', 'de/archive', `en/companies/${companySlug}`].map(
      (path) => `/lists/${path}`,
    ),
  'rewrite /files/:sha256/:name': (names) => toFilePaths(names).map((path) => `/files${path}`),
  'rewrite /preview/:token/files/:sha256/:name': ({ guesses, revoked, files }) =>
    [...guesses.slice(0, 5), revoked].flatMap((token) =>
      files.map(({ sha256, name }) => `/preview/${token}/files/${sha256}/${name}`),
    ),
  'rewrite /_next/data/:path*': ({ slugs }) =>
    ['development', 'latest', readBuildId()].flatMap((build) => [
      `/_next/data/${build}/index.json`,
      `/_next/data/${build}/releases/${slugs[0]}.json?slug=${slugs[0]}`,
    ]),
  'rewrite /_next/image': ({ files }) =>
    files.map(({ sha256, name }) => {
      const url = encodeURIComponent(`/files/${sha256}/${name}`);
      return `/_next/image?url=${url}&w=640&q=75`;
    }),
  'redirect /:path+/': ({ slugs, companySlug }) => [
    ...slugs.map((slug) => `/releases/${slug}/`),
    `/companies/${companySlug}/`,
  ],
};
