import { setTimeout as delay } from 'node:timers/promises';

/** Milliseconds between two requests for one address. */
const pause = 25;
/** Milliseconds after which a release counts as not withdrawn. */
const longest = 15_000;

/**
 * @typedef {object} Withdrawal milliseconds from the request to withdraw a release
 * @property {number} read until the last answer that still told of it; 0 where none did
 * @property {number | null} anew until the first that tells of its withdrawal or of what is left;
 *   null where none came
 */

/**
 * Withdraws releases one after the other.
 * @param {import('../e2e/stack/open-newsroom.mjs').Newsroom} newsroom
 * @param {import('../e2e/stack/sign-in.mjs').SignedIn} approver
 * @param {readonly { documentId: string, slug: string, words: string }[]} releases
 * @returns {Promise<Map<string, Withdrawal[]>>} by the name of the address
 */
export async function measureWithdrawals(newsroom, approver, releases) {
  /** @type {Map<string, Withdrawal[]>} */
  const places = new Map();
  for (const { documentId, slug, words } of releases) {
    const sent = performance.now();
    const watches = listPlaces(newsroom, slug).map(async (place) => {
      const withdrawal = await watch(place, words, sent);
      places.set(place.name, [...(places.get(place.name) ?? []), withdrawal]);
    });
    await approver.transition(documentId, { type: 'withdraw', notice: 'It was wrong.' });
    await Promise.all(watches);
  }
  return places;
}

/**
 * @typedef {object} Place
 * @property {string} name
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
    ...own.map((end) => ({
      name: `/releases/…${end}`,
      url: `${webUrl}${page}${end}`,
      isOwn: true,
    })),
    ...others.map((path) => ({ name: path, url: `${webUrl}${path}`, isOwn: false })),
    {
      name: 'GraphQL, a hundred',
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
 * @param {number} sent when the request to withdraw was sent (performance.now())
 * @returns {Promise<Withdrawal>}
 */
async function watch({ url, request, isOwn }, words, sent) {
  let read = 0;
  while (performance.now() < sent + longest) {
    const answer = await fetch(url, request);
    const text = await answer.text();
    const time = performance.now() - sent;
    if (isOwn ? answer.status === 410 : answer.ok && !text.includes(words)) {
      return { read, anew: time };
    }
    if (answer.ok) read = time;
    await delay(pause);
  }
  return { read, anew: null };
}
