/**
 * `npm run bench:embargo [-- --with-load]`: how late do scheduled releases appear after their
 * instant, in the GraphQL answer and on the public page, and does any appear early? A hundred
 * releases are scheduled, once each at an instant of its own and once all at the same, while
 * visitors keep asking for them. Lateness is the time between the scheduled instant and the moment
 * at which an anonymous client has read the release's words for the first time; what was read before the
 * instant counts as early. With `--with-load` it is measured again beside load that costs its sender
 * little, and said how many times as long it took. `--releases 20` is a short run.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openNewsroom } from '../e2e/stack/open-newsroom.mjs';
import { openTeam } from '../e2e/stack/open-team.mjs';
import { startCheapLoad } from './start-cheap-load.mjs';
import { watchInstant } from './watch-instant.mjs';
import { toPercentiles, toRatio } from './to-percentiles.mjs';

const { values: options } = parseArgs({
  options: { 'with-load': { type: 'boolean' }, releases: { type: 'string', default: '100' } },
});
const releases = Number(options.releases);
/** Milliseconds between the instants of the first measurement. */
const apart = 500;
/** Milliseconds from the last preparation to the first instant. */
const ahead = 5_000;
/** Milliseconds that are allowed for scheduling each, on a busy machine. */
const scheduling = 600;

const newsroom = await openNewsroom();
try {
  const team = await openTeam(newsroom);
  await measureBoth(
    team,
    'spread',
    `${releases} releases, one each ${apart} ms`,
    (index) => index * apart,
  );
  await measureBoth(team, 'together', `${releases} releases at the same instant`, () => 0);
} finally {
  await newsroom.close();
}

/**
 * Alone and, where it is asked for, beside load.
 * @param {import('../e2e/stack/open-team.mjs').Team} team
 * @param {string} name
 * @param {string} title
 * @param {(index: number) => number} toOffset milliseconds after the first instant
 */
async function measureBoth(team, name, title, toOffset) {
  console.log(title);
  const calm = await measure(team, name, toOffset, async () => null);
  if (!options['with-load']) return;
  console.log(`${title}, beside load`);
  const loaded = await measure(team, `loaded-${name}`, toOffset, () => startCheapLoad(newsroom));
  console.log(
    `  against alone:     GraphQL ${toRatio(calm.graphql, loaded.graphql)}, page ${toRatio(calm.page, loaded.page)}`,
  );
}

/**
 * @param {import('../e2e/stack/open-team.mjs').Team} team
 * @param {string} name
 * @param {(index: number) => number} toOffset milliseconds after the first instant
 * @param {() => Promise<import('./start-cheap-load.mjs').CheapLoad | null>} startLoad
 */
async function measure(team, name, toOffset, startLoad) {
  const prepared = await prepare(team, name);
  const start = Date.now() + ahead + prepared.length * scheduling;
  const scheduled = await Promise.all(
    prepared.map(async ({ documentId, contentHash, slug, words }, index) => {
      const instant = start + toOffset(index);
      const scheduledFor = new Date(instant).toISOString();
      await team.approver.transition(documentId, { type: 'schedule', scheduledFor, contentHash });
      return { slug, words, instant };
    }),
  );
  if (Date.now() > start - 1_000) throw new Error('Scheduling took longer than was allowed for.');
  const load = await startLoad();
  const sightings = await Promise.all(scheduled.map((one) => watchInstant(newsroom, one)));
  const sent = await load?.stop();
  const all = sightings.flatMap(({ page, graphql }) => [page, graphql]);
  const lost = all.filter((lateness) => lateness === null).length;
  const early = all.filter((lateness) => lateness !== null && lateness < 0).length;
  const graphql = keep(sightings.map((sighting) => sighting.graphql));
  const page = keep(sightings.map((sighting) => sighting.page));
  if (sent !== undefined) console.log(`  sent beside it:    ${sent}`);
  console.log(`  late in GraphQL:   ${toPercentiles(graphql)}`);
  console.log(`  late on the page:  ${toPercentiles(page)}`);
  console.log(`  early: ${early}, lost: ${lost}`);
  if (early > 0 || lost > 0) process.exitCode = 1;
  await delay(1_000);
  return { graphql, page };
}

/** @param {(number | null)[]} values */
function keep(values) {
  return values.filter((value) => value !== null);
}

/**
 * @param {import('../e2e/stack/open-team.mjs').Team} team
 * @param {string} name
 */
async function prepare({ writer, approver }, name) {
  const company = await writer.findCompany('varmholt');
  const prepared = [];
  for (let index = 0; index < releases; index += 1) {
    const slug = `embargo-${name}-${index}`;
    const words = `Release number ${index} of the benchmark ${name}`;
    const documentId = await writer.create({
      headline: words,
      slug,
      body: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'A paragraph.' }] }],
      },
      company: { connect: [{ documentId: company }] },
    });
    const { contentHash } = await writer.transition(documentId, { type: 'request-approval' });
    await approver.transition(documentId, { type: 'approve', contentHash });
    prepared.push({ documentId, slug, words, contentHash });
  }
  return prepared;
}
