import { cmsAddresses, rows } from './cms-addresses.mjs';
import { toJsonRequest } from './probe.mjs';

/**
 * @typedef {import('./probe.mjs').Probe} Probe
 * @typedef {import('./probe.mjs').Names} Names
 * @typedef {{ method: string, path: string }} Route a route of the CMS, with its parameters' names
 */

const types = [
  ...['release', 'edition', 'company', 'boilerplate', 'disclaimer', 'contact', 'category'],
  ...['newsroom', 'event', 'media-item'],
];
const uids = types.map((type) => `api::${type}.${type}`);

/**
 * What stands for the parameters of Strapi's own routes.
 * @type {Readonly<Record<string, (names: Names) => readonly string[]>>}
 */
const parameters = {
  id: ({ documentIds }) => [...documentIds, ...rows],
  sourceId: ({ documentIds }) => documentIds.slice(0, 5),
  documentId: ({ documentIds }) => documentIds,
  model: () => uids,
  uid: () => uids,
  contentType: () => uids,
  targetField: () => ['company', 'categories'],
  sessionId: () => ['1'],
  name: () => ['release'],
};

/** Parts of the CMS that are Strapi's: their routes are filled in by their parameters' names. */
const stock = [
  ...['/admin', '/content-manager', '/content-type-builder', '/upload', '/i18n', '/email'],
  ...['/api/upload', '/api/i18n', '/api/content-type-builder', '/api/email'],
];

/**
 * What may be sent to a route with a body: some that is understood where the route has its own.
 * @param {string} path of the route
 * @param {Names} names
 * @returns {unknown[]}
 */
function listBodies(path, { slugs, documentIds, guesses, revoked, files, contentHash }) {
  const [scheduled] = documentIds;
  switch (path) {
    case '/dateline/preview/release':
      return [...guesses, revoked, ...slugs, scheduled].map((token) => ({ token }));
    case '/dateline/preview/file':
      return [revoked, 'A'.repeat(43), ...guesses.slice(0, 3)].flatMap((token) =>
        files.map(({ sha256 }) => ({ token, sha256 })),
      );
    case '/dateline/releases/:documentId/transitions':
      return ['issue-now', 'schedule', 'withdraw', 'issue-everywhere'].map((type) => ({
        locale: 'en',
        transition: { type, contentHash, reason: 'x', notice: 'x' },
      }));
    case '/dateline/releases/:documentId/previews':
      return [{ locale: 'en', minutes: 60 }];
    case '/content-manager/uid/check-availability':
    case '/content-manager/uid/generate':
      return slugs.map((value) => ({
        contentTypeUID: 'api::release.release',
        field: 'slug',
        value,
        data: { headline: value },
      }));
    default:
      return [{}, { documentIds, ids: [1, 2], locale: 'en' }];
  }
}

/**
 * Whether there are probes for a route.
 * @param {string} path
 */
export function isCmsProbed(path) {
  if (path in cmsAddresses) return true;
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
  return isStock(path) && names.every((name) => name in parameters);
}

/** @param {string} path */
function isStock(path) {
  return stock.some((part) => path === part || path.startsWith(`${part}/`));
}

/**
 * @param {readonly Route[]} routes
 * @param {Names} names
 * @returns {Probe[]}
 */
export function listCmsProbes(routes, names) {
  return routes
    .filter(({ method }) => usual.includes(method))
    .flatMap(({ method, path }) => {
      const paths = cmsAddresses[path]?.(names) ?? fill(path, names);
      return paths
        .flatMap((address) => toRequests(method, path, address, names))
        .map((request) => ({ ...request, route: path, to: /** @type {const} */ ('cms') }));
    });
}

const usual = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'QUERY'];
const listQueries = ['', '?status=draft&populate=*&locale=*', '?_q=qx'];

/**
 * @param {string} method
 * @param {string} path
 * @param {string} address
 * @param {Names} names
 */
function toRequests(method, path, address, names) {
  if (['POST', 'PUT', 'PATCH', 'QUERY'].includes(method) && path !== '/_health') {
    return listBodies(path, names).map((body) => toJsonRequest(address, body, method));
  }
  const isList = method === 'GET' && path.startsWith('/content-manager/collection-types/');
  return (isList ? listQueries : ['']).map((query) => ({ method, path: `${address}${query}` }));
}

/**
 * A path with each parameter replaced by each of its values.
 * @param {string} path
 * @param {Names} names
 * @returns {string[]}
 */
function fill(path, names) {
  return path
    .split('/')
    .reduce(
      (starts, part) => {
        const values = part.startsWith(':') ? (parameters[part.slice(1)]?.(names) ?? []) : [part];
        return starts.flatMap((start) => values.map((value) => `${start}/${value}`));
      },
      [''],
    )
    .map((filled) => filled.slice(1));
}
