import { setTimeout as delay } from 'node:timers/promises';

/** Milliseconds between two requests for one address. */
const pause = 25;
/** Milliseconds after which a release counts as not withdrawn. */
const longest = 15_000;

/**
 * Withdraws releases one after the other.
 * @param {import('../e2e/stack/open-newsroom.mjs').Newsroom} newsroom
 * @param {import('../e2e/stack/sign-in.mjs').Desk} approver
 * @param {readonly { documentId: string, slug: string, words: string }[]} releases
 * @returns {Promise<(number | null)[]>} milliseconds for each, from the request until it was gone
 *   from every address; null where it was not
 */
export async function measureWithdrawals(newsroom, approver, releases) {
  /** @type {(number | null)[]} */
  const times = [];
  for (const { documentId, slug, words } of releases) {
    const sent = performance.now();
    await approver.act(documentId, { type: 'withdraw', notice: 'It was wrong.' });
    const waits = listPlaces(newsroom, slug).map((place) => waitUntilGone(place, words));
    const seen = await Promise.all(waits);
    const lastSeen = Math.max(...seen.map((at) => at ?? Infinity));
    times.push(lastSeen === Infinity ? null : lastSeen - sent);
  }
  return times;
}

/**
 * @typedef {object} Place
 * @property {string} url
 * @property {RequestInit} [request]
 * @property {boolean} isOwn of the release alone: then it answers 410
 */

/**
 * @param {{ webUrl: string, cmsUrl: string }} newsroom
 * @param {string} slug
 * @returns {Place[]}
 */
function listPlaces({ webUrl, cmsUrl }, slug) {
  const page = `/releases/${slug}`;
  const own = ['', '/editions/1', '/editions/2/release.pdf', '/editions/2/card.png'];
  const others = [
    ...['/', '/archive', `/archive/${new Date().getUTCFullYear()}`, '/companies/varmholt'],
    ...['/feeds/rss.xml', '/feeds/atom.xml', '/feeds/feed.json', '/sitemaps/news.xml'],
    '/search?q=publication',
  ];
  return [
    ...own.map((end) => ({ url: `${webUrl}${page}${end}`, isOwn: true })),
    ...others.map((path) => ({ url: `${webUrl}${path}`, isOwn: false })),
    {
      url: `${cmsUrl}/graphql`,
      request: {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ releases(first: 100) { nodes { slug headline } } }' }),
      },
      isOwn: false,
    },
  ];
}

/**
 * @param {Place} place
 * @param {string} words what was read there
 * @returns {Promise<number | null>} when (performance.now()); null where it never was
 */
async function waitUntilGone({ url, request, isOwn }, words) {
  const end = performance.now() + longest;
  while (performance.now() < end) {
    const answer = await fetch(url, request);
    const text = await answer.text();
    if (isOwn ? answer.status === 410 : answer.ok && !text.includes(words))
      return performance.now();
    await delay(pause);
  }
  return null;
}
