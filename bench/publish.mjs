/**
 * `npm run bench:publish`: how long after an approver issues a release is it on the public page
 * and in the GraphQL answer, while visitors keep asking for it? The time runs from the moment the
 * request to issue it is sent to the CMS until a visitor first reads the new words. Half of the
 * publications are of new releases, whose address answered 404 until then; half are corrections.
 */
import { openNewsroom } from '../e2e/stack/open-newsroom.mjs';
import { openTeam } from '../e2e/stack/open-team.mjs';
import { pollUntilSeen } from './poll-until-seen.mjs';
import { openSlowProxy } from './slow-proxy.mjs';
import { toPercentiles } from './to-percentiles.mjs';

const publications = 50;
const visitors = 4;
const patience = 15_000;

await measure('CMS as it is', 0);
await measure('CMS slowed by 150 ms', 150);

/**
 * @param {string} title
 * @param {number} slowness milliseconds added to every answer of the CMS to the web
 */
async function measure(title, slowness) {
  /** @type {(() => void)[]} */
  const closers = [];
  const newsroom = await openNewsroom({
    between: async (cmsUrl) => {
      if (slowness === 0) return cmsUrl;
      const proxy = await openSlowProxy(cmsUrl, slowness);
      closers.push(proxy.close);
      return proxy.url;
    },
  });
  try {
    const { page, graphql } = await publishAll(newsroom);
    const lost = page.filter((time) => time === null).length;
    console.log(`${title}: ${publications} publications, ${visitors} visitors polling each page`);
    console.log(`  until the page:    ${toPercentiles(page.filter((time) => time !== null))}`);
    console.log(`  until GraphQL:     ${toPercentiles(graphql.filter((time) => time !== null))}`);
    console.log(`  lost:              ${lost}`);
    if (lost > 0) process.exitCode = 1;
  } finally {
    await newsroom.close();
    closers.forEach((close) => close());
  }
}

/** @param {import('../e2e/stack/open-newsroom.mjs').Newsroom} newsroom */
async function publishAll(newsroom) {
  const { writer, approver, agree } = await openTeam(newsroom);
  const company = await writer.findCompany('varmholt');
  /** @type {(number | null)[]} */
  const page = [];
  /** @type {(number | null)[]} */
  const graphql = [];
  let documentId = '';
  for (let index = 0; index < publications; index += 1) {
    const isNew = index % 2 === 0;
    const slug = `benchmark-${Math.floor(index / 2)}`;
    const words = `Publication number ${index} of the benchmark`;
    if (isNew) documentId = await writer.create({ ...toDraft(slug, company), headline: words });
    else await correct(writer, documentId, words);
    const contentHash = await agree(documentId);
    const onPage = pollUntilSeen({
      url: `${newsroom.webUrl}/releases/${slug}`,
      words,
      visitors,
      patience,
    });
    const inAnswer = pollUntilSeen({
      url: `${newsroom.cmsUrl}/graphql`,
      words,
      visitors: 1,
      patience,
      request: toQuestion(slug),
    });
    const sent = performance.now();
    await approver.act(documentId, { type: 'issue-now', contentHash });
    for (const [times, poll] of /** @type {const} */ ([
      [page, onPage],
      [graphql, inAnswer],
    ])) {
      const seen = await poll.seen;
      times.push(seen === null ? null : seen - sent);
    }
  }
  return { page, graphql };
}

/**
 * @param {import('../e2e/stack/sign-in.mjs').Desk} writer
 * @param {string} documentId
 * @param {string} words
 */
async function correct(writer, documentId, words) {
  await writer.act(documentId, { type: 'correct', notice: 'The number was wrong.' });
  await writer.save('release', documentId, { headline: words });
}

/**
 * @param {string} slug
 * @param {string} company document id
 */
function toDraft(slug, company) {
  const text = 'A paragraph of the benchmark.';
  return {
    slug,
    body: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    },
    company: { connect: [{ documentId: company }] },
  };
}

/**
 * @param {string} slug
 * @returns {RequestInit}
 */
function toQuestion(slug) {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ release(slug: "${slug}") { headline } }` }),
  };
}
