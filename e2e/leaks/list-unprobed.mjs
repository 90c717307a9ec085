import { isCmsProbed } from './list-cms-probes.mjs';
import { isWebProbed } from './list-web-probes.mjs';

/**
 * The routes that exist and that no probe tries: an anonymous visitor might see something there.
 * @param {{ web: readonly string[], cms: readonly { path: string }[] }} routes
 */
export function listUnprobed({ web, cms }) {
  return [
    ...web.filter((route) => !isWebProbed(route)).map((route) => `web ${route}`),
    ...new Set(cms.filter(({ path }) => !isCmsProbed(path)).map(({ path }) => `CMS ${path}`)),
  ];
}
