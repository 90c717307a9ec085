import { setTimeout as delay } from 'node:timers/promises';

/** Milliseconds before the instant from which an anonymous visitor keeps looking. */
const before = 250;
/** Milliseconds after which a release counts as lost. */
const timeoutMs = 15_000;
/** Milliseconds between two looks of an anonymous visitor. */
const betweenLooks = 25;

/**
 * Looks for a release as an anonymous visitor, around its instant, until its words were read.
 * @param {{ webUrl: string, cmsUrl: string }} newsroom
 * @param {{ slug: string, words: string, instant: number }} release
 * @returns {Promise<{ page: number | null, graphql: number | null }>} milliseconds after the
 *   instant; negative where it was read early, null where it was not read at all
 */
export async function watchInstant({ webUrl, cmsUrl }, { slug, words, instant }) {
  await delay(Math.max(0, instant - before - Date.now()));
  const [page, graphql] = await Promise.all([
    watch(`${webUrl}/releases/${slug}`, {}),
    watch(`${cmsUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ release(slug: "${slug}") { headline } }` }),
    }),
  ]);
  return { page, graphql };

  /**
   * @param {string} url
   * @param {RequestInit} request
   */
  async function watch(url, request) {
    while (Date.now() < instant + timeoutMs) {
      const response = await fetch(url, request);
      const text = await response.text();
      if (text.includes(words)) return Date.now() - instant;
      await delay(betweenLooks);
    }
    return null;
  }
}
