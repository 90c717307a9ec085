/**
 * `npm run bench:publish [-- --with-load]`: how long after an approver issues a release is it on the
 * public page and in the GraphQL answer, while visitors keep asking for it? The time runs from the
 * moment the request to issue it is sent to the CMS until a visitor first reads the new words. Half
 * of the publications are of new releases, whose address answered 404 until then; half are
 * corrections. Then some are withdrawn: until when are they read at each address after the request,
 * and when does the address answer without them?
 * With `--with-load` there is load beside it that costs its sender little.
 * `--publications 6` is a short run.
 */
import { parseArgs } from 'node:util';
import { openNewsroom } from '../e2e/stack/open-newsroom.mjs';
import { openTeam } from '../e2e/stack/open-team.mjs';
import { measureWithdrawals } from './measure-withdrawals.mjs';
import { pollUntilSeen } from './poll-until-seen.mjs';
import { openSlowProxy } from './slow-proxy.mjs';
import { startCheapLoad } from './start-cheap-load.mjs';
import { toPercentiles } from './to-percentiles.mjs';

const visitors = 4;
const timeoutMs = 15_000;
const { values: options } = parseArgs({
  options: { 'with-load': { type: 'boolean' }, publications: { type: 'string', default: '50' } },
});
const publications = Number(options.publications);
/** Of the releases, of which each is published twice. */
const withdrawals = Math.min(20, Math.floor(publications / 2));

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
    const load = options['with-load'] ? await startCheapLoad(newsroom) : null;
    const team = await openTeam(newsroom);
    const { page, graphql, issued } = await publishAll(newsroom, team);
    const gone = await measureWithdrawals(newsroom, team.approver, issued.slice(0, withdrawals));
    const sent = await load?.stop();
    const anew = [...gone.values()].flat().map((withdrawal) => withdrawal.anew);
    const lost = [...page, ...anew].filter((time) => time === null).length;
    console.log(`${title}: ${publications} publications, ${visitors} visitors polling each page`);
    if (sent !== undefined) console.log(`  sent beside it:    ${sent}`);
    console.log(`  until the page:    ${describe(page)}`);
    console.log(`  until GraphQL:     ${describe(graphql)}`);
    console.log('  after a withdrawal, at each address: last read / then told anew');
    for (const [name, withdrawals] of gone) {
      const read = describe(withdrawals.map((withdrawal) => withdrawal.read));
      const told = describe(withdrawals.map((withdrawal) => withdrawal.anew));
      console.log(`    ${name.padEnd(34)} ${read} / ${told}`);
    }
    console.log(`  lost:              ${lost}`);
    if (lost > 0) process.exitCode = 1;
  } finally {
    await newsroom.close();
    closers.forEach((close) => close());
  }
}

/** @param {(number | null)[]} times milliseconds; null is told as lost, not here */
function describe(times) {
  return toPercentiles(times.filter((time) => time !== null));
}

/**
 * @param {import('../e2e/stack/open-newsroom.mjs').Newsroom} newsroom
 * @param {import('../e2e/stack/open-team.mjs').Team} team
 */
async function publishAll(newsroom, { writer, approver, agree }) {
  const company = await writer.findCompany('varmholt');
  /** @type {(number | null)[]} */
  const page = [];
  /** @type {(number | null)[]} */
  const graphql = [];
  const issued = [];
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
      timeoutMs,
    });
    const inAnswer = pollUntilSeen({
      url: `${newsroom.cmsUrl}/graphql`,
      words,
      visitors: 1,
      timeoutMs,
      request: toQuestion(slug),
    });
    const sent = performance.now();
    await approver.transition(documentId, { type: 'issue-now', contentHash });
    for (const [times, poll] of /** @type {const} */ ([
      [page, onPage],
      [graphql, inAnswer],
    ])) {
      const seen = await poll.seen;
      times.push(seen === null ? null : seen - sent);
    }
    if (!isNew) issued.push({ documentId, slug, words });
  }
  return { page, graphql, issued };
}

/**
 * @param {import('../e2e/stack/sign-in.mjs').SignedIn} writer
 * @param {string} documentId
 * @param {string} words
 */
async function correct(writer, documentId, words) {
  await writer.transition(documentId, { type: 'correct', notice: 'The number was wrong.' });
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
