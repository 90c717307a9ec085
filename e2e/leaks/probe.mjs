/**
 * @typedef {object} Probe one request that an anonymous visitor makes
 * @property {string} route the route that it is meant for
 * @property {string} method
 * @property {'web' | 'cms'} to
 * @property {string} path as it goes over the line
 * @property {Readonly<Record<string, string>>} [headers]
 * @property {string} [body]
 *
 * @typedef {import('./to-names.mjs').Names} Names
 */

/**
 * By which two requests are told apart.
 * @param {Probe} probe
 */
export function toKey({ method, to, path, headers, body }) {
  return JSON.stringify([method, to, path, headers ?? {}, body ?? '']);
}

/**
 * All that the request says, also decoded.
 * @param {Probe} probe
 */
export function toAsked(probe) {
  const text = toKey(probe);
  try {
    return `${text} ${decodeURIComponent(probe.path)}`;
  } catch {
    return text;
  }
}

/**
 * JSON sent by POST.
 * @param {string} path
 * @param {unknown} body
 * @param {string} [method]
 * @returns {Omit<Probe, 'route' | 'to'>}
 */
export function toJsonRequest(path, body, method = 'POST') {
  const headers = { 'content-type': 'application/json' };
  return { method, path, headers, body: JSON.stringify(body) };
}
