import { readBuildId } from './list-web-routes.mjs';
import { webAddresses } from './web-addresses.mjs';
import { absentPaths, queries, toDisguises, toNeighbours } from './web-disguises.mjs';

/**
 * @typedef {import('./probe.mjs').Probe} Probe
 * @typedef {import('./probe.mjs').Names} Names
 */

/**
 * @param {Names} names
 * @returns {Probe[]}
 */
export function listWebProbes(names) {
  const { slugs, companySlug } = names;
  /** @type {(route: string, path: string, headers?: Record<string, string>, method?: string) => Probe} */
  const ask = (route, path, headers = {}, method = 'GET') => ({
    route,
    method,
    to: 'web',
    path,
    headers,
  });
  const made = Object.entries(webAddresses).flatMap(([route, toPaths]) => {
    const paths = toPaths(names);
    return [
      ...paths.flatMap((path) => [ask(route, path), ask(route, path, {}, 'HEAD')]),
      ...paths
        .slice(0, 2)
        .flatMap((path) =>
          ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'].map((method) =>
            ask(route, path, {}, method),
          ),
        ),
    ];
  });
  const pages = [...slugs.map((slug) => `/releases/${slug}`), `/companies/${companySlug}`, '/'];
  const [editions = ''] =
    webAddresses['/releases/[slug]/editions/[number]']?.(names).slice(1) ?? [];
  return [
    ...made,
    ...[...pages, editions].flatMap((path) => [
      ...toDisguises().map((headers) => ask('in disguise', path, headers)),
      ...queries.map((query) => ask('with a query', `${path}?${query}`)),
    ]),
    ...slugs.flatMap(toNeighbours).map((path) => ask('absent', path)),
    ...absentPaths.map((path) => ask('absent', path)),
    ...listDataProbes(names).map((path) => ask('data', path)),
    ...listDataProbes(names).map((path) => ask('data', path, { 'x-nextjs-data': '1' })),
  ];
}

/**
 * The data of every page, at the address under which Next keeps it for its own scripts.
 * @param {Names} names
 */
function listDataProbes(names) {
  return Object.entries(webAddresses)
    .filter(([route]) => toDataRoute(route) !== null)
    .flatMap(([, toPaths]) => toPaths(names).slice(0, 12))
    .map((path) => `/_next/data/${readBuildId()}${path}.json`);
}

/** @param {string} route */
function toDataRoute(route) {
  return /^\/(?!api\/|_|.*\.)/.test(route) ? `data ${route}` : null;
}

/**
 * Whether the list of probes has any for a route of the web.
 * @param {string} route
 */
export function isWebProbed(route) {
  return (
    route in webAddresses ||
    Object.keys(webAddresses).some((probed) => toDataRoute(probed) === route)
  );
}
