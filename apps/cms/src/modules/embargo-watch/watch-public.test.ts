import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import type { Knex } from 'knex';
import { toReleaseId } from '@dateline/release';
import {
  issueRelease,
  openWatchedDatabase,
  scheduleRelease,
} from '../../../test/scheduled-release';
import { toContent } from '../../../test/to-content';
import type { EmbargoBreach } from './describe-breach';
import { createPublicFindings } from './find-public-leaks';
import { listNeutralProbes } from './list-neutral-probes';
import { readPublicNames } from './store/public-names';
import { sendProbe } from './send-probe';
import { startPublicWatch } from './watch-public';
import { createWatchStore, findWatch } from './store/watch-store';

const own = 'http://127.0.0.1:9';
const direct = { publicUrl: own, graphqlUrl: `${own}/graphql` };
const start = Date.parse('2026-03-02T10:00:00.000Z');
const issued = toContent({
  slug: 'harbour-orders-a-crane',
  headline: 'Harbour Orders a Crane of Ninety Tonnes',
  categories: [{ name: 'Orders', slug: 'orders' }],
});
const secret = toContent({
  slug: 'zqslug-merges-with-another',
  headline: 'Zqcompany Merges With Another Company Tonight',
  company: { ...issued.company, name: 'Zqcompany', slug: 'zqcompany' },
  categories: [{ name: 'Zqcategory', slug: 'zqcategory' }],
});
const scheduledFor = '2026-03-02T12:00:00.000Z';

let database: Knex;
let inFront: Server;
let surfaces: { publicUrl: string; graphqlUrl: string };
let requests: string[];
/** What stands before the newsroom answers at each path. */
let toBody: (path: string) => string | null;
let passed: number;
let breaches: EmbargoBreach[];

const now = () => new Date(start + passed);
const dependencies = {
  now,
  warn: (message: string) => {
    throw new Error(message);
  },
  alert: async (breach: EmbargoBreach) => void breaches.push(breach),
};

async function keep(request: IncomingMessage) {
  const body = await readText(request);
  const { method, url, rawHeaders } = request;
  const headers = rawHeaders.join(' ').replaceAll(surfaces.publicUrl.slice(7), '');
  requests.push(`${method} ${url} ${headers} ${body}`);
}

beforeEach(async () => {
  database = await openWatchedDatabase();
  await issueRelease(database, 'issued', issued, '2026-03-01T12:00:00.000Z');
  requests = [];
  toBody = () => '';
  passed = 0;
  breaches = [];
  inFront = createServer((request, response) => {
    void keep(request).then(() => {
      const body = toBody(request.url ?? '');
      response.writeHead(body === null ? 404 : 200).end(body);
      inFront.emit('kept');
    });
  });
  inFront.listen(0, '127.0.0.1');
  await once(inFront, 'listening');
  const url = `http://127.0.0.1:${(inFront.address() as AddressInfo).port}`;
  surfaces = { publicUrl: url, graphqlUrl: `${url}/graphql` };
});
afterEach(async () => {
  inFront.closeAllConnections();
  inFront.close();
  await database.destroy();
});

const tenMinutes = 600_000;

/** Reads what is asked in one round: each request, and how long the next one is waited for. */
async function readRound(): Promise<{ requests: string[]; waits: number[] }> {
  const waits: number[] = [];
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  const watch = startPublicWatch({
    ...dependencies,
    ...{ knex: database, surfaces: { public: surfaces, direct } },
    async wait(milliseconds, signal) {
      waits.push(milliseconds);
      while (requests.length < waits.length) await once(inFront, 'kept');
      if (waits.length * milliseconds < tenMinutes - 1) return;
      end();
      if (!signal.aborted) await once(signal, 'abort');
    },
  });
  await ended;
  await watch.stop();
  return { requests: requests.splice(0), waits };
}

test('whoever stands before the newsroom reads the same requests, whether or not something is scheduled', async () => {
  const calm = await readRound();
  expect(calm.requests.length).toBeGreaterThan(150);
  expect(calm.waits).toEqual(calm.requests.map(() => tenMinutes / calm.requests.length));
  await scheduleRelease(database, 'new', secret, scheduledFor);
  const correction = { ...issued, notice: 'The crane lifts ninety tonnes, not nine.' };
  await scheduleRelease(database, 'issued', correction, scheduledFor, 1);
  expect(await readRound()).toEqual(calm);
  // As the instant comes near.
  passed = Date.parse(scheduledFor) - start - 10_000;
  expect(await readRound()).toEqual(calm);
  // Not even a leak is looked at twice there.
  passed = 0;
  toBody = () => secret.headline;
  expect(await readRound()).toEqual(calm);
  expect(calm.requests.filter((request) => /zqslug|zqcompany|zqcategory/i.test(request))).toEqual(
    [],
  );
});

test('where nothing stands before the newsroom, nothing is asked for in its name', async () => {
  const watch = startPublicWatch({
    ...dependencies,
    ...{ knex: database, surfaces: { public: surfaces, direct: surfaces } },
    wait: () => Promise.reject(new Error('A round was begun.')),
  });
  await watch.stop();
  expect(requests).toEqual([]);
});

test('a stop breaks off what is slow to answer', async () => {
  inFront.removeAllListeners('request');
  const asked = once(inFront, 'request');
  const watch = startPublicWatch({
    ...dependencies,
    ...{ knex: database, surfaces: { public: surfaces, direct } },
  });
  await asked;
  await watch.stop();
  expect(breaches).toEqual([]);
});

test('what a round sees is said', async () => {
  await schedule();
  toBody = () => secret.headline;
  let say = () => {};
  const said = new Promise<void>((resolve) => (say = resolve));
  const watch = startPublicWatch({
    ...dependencies,
    ...{ knex: database, surfaces: { public: surfaces, direct } },
    alert: async (breach) => {
      breaches.push(breach);
      say();
    },
  });
  await said;
  await watch.stop();
  expect(breaches[0]).toMatchObject({ releaseId, saw: expect.stringContaining('words') });
});

const releaseId = toReleaseId('new', 'en');

/** Schedules the release; its first own round has begun. */
async function schedule() {
  await scheduleRelease(database, 'new', secret, scheduledFor);
  const store = createWatchStore(database);
  for (const watch of await store.listScheduled()) await store.claim(watch, now().toISOString());
  return store;
}

async function examineAll() {
  const probes = listNeutralProbes(await readPublicNames(database), surfaces);
  const { examine } = createPublicFindings({
    ...dependencies,
    ...{ knex: database, isStopped: () => false },
  });
  for (const probe of probes) {
    const answer = await sendProbe(probe, new AbortController().signal);
    if (answer !== null) await examine(probe, answer);
  }
}

test('each request has a name of its own, by which a finding is of it alone', async () => {
  const probes = listNeutralProbes(await readPublicNames(database), surfaces);
  const names = probes.map(({ label, method, url }) => `${label} ${method} ${url}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

/** What anonymous visitors read, whatever is scheduled. */
const publicPaths = [
  ...['/', '/de', '/archive', '/de/archive/2026', '/search', '/search?q=results', '/alerts'],
  ...['/search/suggest?q=results', '/contacts', '/media', '/calendar', '/calendar.ics'],
  ...['/feeds/rss.xml', `/feeds/companies/${issued.company.slug}/atom.xml`, '/robots.txt'],
  ...['/feeds/categories/orders/feed.json', '/sitemap.xml', '/sitemaps/pages.xml'],
  ...['/sitemaps/2026.xml', `/companies/${issued.company.slug}`, '/opensearch.xml'],
  ...[`/companies/${issued.company.slug}/calendar.ics`, '/graphql', `/releases/${issued.slug}`],
  `/releases/${issued.slug}/editions/1/contacts/0.vcf`,
];

test('a leak at any public address is found, said once, kept, and forgotten when it is mended', async () => {
  const store = await schedule();
  toBody = (path) => (publicPaths.includes(path) ? secret.headline : '');
  await examineAll();
  const places = publicPaths.map((path) => surfaces.publicUrl + path).sort();
  expect([...new Set(breaches.map(({ url }) => url))].sort()).toEqual(places);
  expect(breaches.every(({ saw }) => saw.endsWith('words of the release in the body'))).toBe(true);
  const { length } = breaches;
  await examineAll();
  expect(breaches).toHaveLength(length);
  // A round at the newsroom itself says nothing of other addresses.
  const round = { at: now().toISOString(), tried: 300, findings: [] };
  await store.keep(releaseId, round, ({ url }) => url.startsWith(own));
  const kept = await findWatch(database, releaseId);
  expect([...new Set(kept?.findings.map(({ url }) => url))].sort()).toEqual(places);
  toBody = () => '';
  await examineAll();
  expect(await findWatch(database, releaseId)).toEqual(round);
});

test('what became public meanwhile is no breach, nor is what is seen as the release falls due', async () => {
  await schedule();
  await examineAll();
  toBody = () => secret.headline;
  passed = Date.parse(scheduledFor) - start - 10_000;
  await examineAll();
  passed = 0;
  await issueRelease(database, 'other', { ...secret, slug: 'other' }, '2026-03-02T10:00:00.000Z');
  await examineAll();
  expect(breaches).toEqual([]);
  expect(await findWatch(database, releaseId)).toBeNull();
});
