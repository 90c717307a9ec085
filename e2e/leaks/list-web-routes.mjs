import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from '../../ops/settings.mjs';

const web = join(rootFolder, 'apps', 'web');

/**
 * Everything that the built web answers, as its build says: pages, rewrites, redirects, data of
 * pages, files of its public folder, and whatever stands in front of them all.
 * @returns {string[]}
 */
export function listWebRoutes() {
  const routes = readManifest('routes-manifest.json');
  const rewrites = [routes.rewrites].flatMap((given) =>
    Array.isArray(given) ? given : Object.values(given).flat(),
  );
  const middleware = readManifest('server/middleware-manifest.json');
  return [
    ...Object.keys(readManifest('server/pages-manifest.json')),
    ...Object.keys(readManifest('server/app-paths-manifest.json')),
    ...toPages(routes.dynamicRoutes),
    ...toPages(routes.staticRoutes),
    ...toPages(routes.dataRoutes).map((page) => `data ${page}`),
    ...rewrites.map(({ source }) => `rewrite ${source}`),
    ...toSources(routes.redirects),
    ...Object.keys({ ...middleware.middleware, ...middleware.functions }).map(
      (name) => `middleware ${name}`,
    ),
    ...readdirSync(join(web, 'public'), { recursive: true, encoding: 'utf8' }).map(
      (name) => `/${name}`,
    ),
  ];
}

/** The name of the build, which is in the addresses of pages' data. */
export function readBuildId() {
  return readFileSync(join(web, '.next', 'BUILD_ID'), 'utf8').trim();
}

/** What opens Next's own preview to whoever knows it: the build's, so no secret to its operator. */
export function readPreviewModeId() {
  return String(readManifest('prerender-manifest.json').preview.previewModeId);
}

/** @param {string} name */
function readManifest(name) {
  return JSON.parse(readFileSync(join(web, '.next', name), 'utf8'));
}

/** @param {{ page: string }[]} [routes] */
function toPages(routes = []) {
  return routes.map(({ page }) => page);
}

/** @param {{ source: string }[]} redirects */
function toSources(redirects) {
  return redirects.map(({ source }) => `redirect ${source}`);
}
