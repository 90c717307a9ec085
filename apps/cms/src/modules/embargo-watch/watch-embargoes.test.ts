import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { text as readText } from 'node:stream/consumers';
import type { Knex } from 'knex';
import { type ReleaseContent, toCanonicalJson, toReleaseId } from '@dateline/release';
import { text } from '../../../test/team';
import { toAddressee } from '../../../test/people';
import {
  issueRelease,
  openWatchedDatabase,
  scheduleRelease,
} from '../../../test/scheduled-release';
import { toContent } from '../../../test/to-content';
import type { Job } from '../../platform/due-queue/start-poller';
import { describeBreach, type EmbargoBreach, toBreachFacts } from './describe-breach';
import { startEmbargoWatch } from './watch-embargoes';
import { findWatch, forgetWatch } from './store/watch-store';

type Answer = (response: ServerResponse) => void;

/** A newsroom as anonymous visitors see it: tight, but for what a test lets out. */
class Newsroom {
  /** By a part of the path or of the body: what is answered there in place of nothing. */
  readonly leaks = new Map<string, Answer>();
  asked = 0;
  private readonly server: Server = createServer((request, response) => {
    this.asked += 1;
    void readText(request).then((body) => this.answer(request, body, response));
  });
  async listen(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
  close() {
    this.server.closeAllConnections();
    this.server.close();
  }
  private answer({ url = '', method }: IncomingMessage, body: string, response: ServerResponse) {
    const leak = [...this.leaks].find(([part]) => url.includes(part) || body.includes(part));
    if (leak !== undefined && method !== 'HEAD') return leak[1](response);
    if (url.startsWith('/graphql')) return response.end('{"data":{"release":null}}');
    if (url.startsWith('/companies/')) return response.end('Harbour builds cranes. Older Crane.');
    // An echo of what was asked, as many servers do.
    response.writeHead(404).end(`There is nothing at ${decodeURIComponent(url)}.`);
  }
}

const documentId = 'k3jx8d2m1q9wk3jx8d2m1q9w';
const releaseId = toReleaseId(documentId, 'en');
const scheduledFor = '2026-03-02T12:00:00.000Z';
const content = toContent({
  slug: 'harbour-raises-its-dividend',
  headline: 'Harbour Raises Its Dividend to Nine Cents',
  body: text(
    'The board of Harbour plc has resolved to pay nine cents a share on the first of June.',
  ),
});

let newsroom: Newsroom;
let database: Knex;
let origin: string;
let watch: Job | null;
let breaches: EmbargoBreach[];
let passed: number;

const now = () => new Date(Date.parse('2026-03-02T10:00:00.000Z') + passed);

beforeEach(async () => {
  newsroom = new Newsroom();
  origin = await newsroom.listen();
  database = await openWatchedDatabase();
  await database('files').insert({ document_id: 'f1', hash: 'chart_1f2e3d', ext: '.png' });
  await database('carried_subjects').insert({
    ...{ release_id: releaseId, edition: 0, type: 'file', document_id: 'f1' },
  });
  watch = null;
  breaches = [];
  passed = 0;
});
afterEach(async () => {
  await watch?.stop();
  await database.destroy();
  newsroom.close();
});

const schedule = (
  scheduled: ReleaseContent = content,
  edition: number | null = null,
  document = documentId,
) => scheduleRelease(database, document, scheduled, scheduledFor, edition);

function start(): Job {
  const surfaces = { publicUrl: origin, graphqlUrl: `${origin}/graphql` };
  watch = startEmbargoWatch({
    knex: database,
    surfaces,
    now,
    warn: (message) => {
      throw new Error(message);
    },
    alert: async (breach) => void breaches.push(breach),
  });
  return watch;
}

/** Resolves when the next round is kept. */
function kept(): Promise<void> {
  return new Promise((resolve) => {
    const listen = (_: unknown, { sql }: { sql: string }) => {
      if (!/^insert into `embargo_watches` .* do update/.test(sql)) return;
      database.off('query-response', listen);
      resolve();
    };
    database.on('query-response', listen);
  });
}

/** What the round that is due at the instant of the test's clock finds. */
async function watchOnce(job?: Job) {
  const isKept = kept();
  if (job === undefined) start();
  else job.poke();
  await isKept;
  return (await findWatch(database, releaseId)) ?? { tried: 0, findings: [] };
}

test('a newsroom that is tight gives nothing away, and it is kept how much was tried', async () => {
  await schedule();
  const { tried, findings } = await watchOnce();
  expect(findings).toEqual([]);
  expect(tried).toBeGreaterThan(200);
  expect(breaches).toEqual([]);
});

test.each<[string, string, Answer, RegExp]>([
  [
    ...(['the headline in a feed', '/feed.xml'] as const),
    (response) => response.end(`<item>${content.headline}</item>`),
    /feed \(GET\): words of the release in the body/,
  ],
  [
    ...(['the text in GraphQL', 'canonicalContent'] as const),
    (response) => response.end(JSON.stringify({ data: toCanonicalJson(content) })),
    /GraphQL release \(POST\): words of the release in the body/,
  ],
  [
    ...(['another status for the address', '/releases/harbour-raises'] as const),
    (response) => response.writeHead(403).end('Not yet.'),
    /release page \(GET\): status 403 where an unknown release answers 404/,
  ],
  [
    ...(['a redirect to a preview', documentId] as const),
    (response) => response.writeHead(307, { location: `/p/${releaseId}` }).end(),
    /preview \(GET\): a name of the release in the headers/,
  ],
  [
    ...(['an attachment', `/files/${'a'.repeat(64)}`] as const),
    (response) => response.end('%PDF'),
    /file \(GET\): status 200 where an unknown release answers 404/,
  ],
  [
    ...(['an upload', '/uploads/chart_1f2e3d.png'] as const),
    (response) => response.end('PNG'),
    /upload \(GET\): status 200 where an unknown release answers 404/,
  ],
  [
    ...(['the address in a sitemap', '/sitemap.xml'] as const),
    (response) =>
      response.end('<loc>https://ir.example/releases/harbour-raises-its-dividend</loc>'),
    /feed \(GET\): a name of the release in the body/,
  ],
])('a newsroom that lets out %s is found out', async (_, part, answer, saw) => {
  newsroom.leaks.set(part, answer);
  await schedule();
  const { findings } = await watchOnce();
  expect(findings.map((finding) => finding.saw).join('\n')).toMatch(saw);
  await watch?.stop();
  expect(breaches.map(({ url }) => url)).toEqual(findings.map(({ url }) => url));
  const told = breaches.map((breach) => describeBreach(breach)).join('\n');
  expect(told).toMatch(new RegExp(`^EMBARGO BREACH of release ${releaseId}`));
  expect(told).not.toMatch(/nine cents/i);
  expect(toBreachFacts(breaches[0] as EmbargoBreach, now().toISOString())).toMatchObject({
    ...{ action: 'embargo.breach', actor: toAddressee('system'), releaseId },
  });
});

test('a finding is told once, however often it is seen', async () => {
  newsroom.leaks.set('/feed.xml', (response) => response.end(content.headline));
  await schedule();
  const first = await watchOnce();
  passed = 10 * 60_000;
  const second = await watchOnce(watch ?? undefined);
  expect(second).toEqual({ ...first, at: '2026-03-02T10:10:00.000Z' });
  expect(second.findings.length).toBeGreaterThan(0);
  await watch?.stop();
  expect(breaches).toHaveLength(second.findings.length);
});

test('what is seen after the release was issued meanwhile is no breach', async () => {
  newsroom.leaks.set('/feed.xml', (response) => {
    void database('release_lives')
      .where({ release_id: releaseId })
      .update({ stage: 'issued' })
      .then(() => response.end(content.headline));
  });
  await schedule();
  // Another one, whose round comes after: when it is kept, that of the first has ended.
  const other = toContent({ slug: 'another', headline: 'Another Release of the Same Company' });
  await schedule(other, null, 'another-document');
  await watchOnce();
  await watch?.stop();
  expect(breaches).toEqual([]);
  expect(await findWatch(database, releaseId)).toBeNull();
});

test('what a correction leaves as it was is public, and its address too', async () => {
  const edition = await issueRelease(database, documentId, content, '2026-03-01T12:00:00.000Z');
  const page: Answer = (response) =>
    response.end(`${content.headline} ${edition.canonicalContent}`);
  newsroom.leaks.set('/releases/harbour-raises', page);
  newsroom.leaks.set('canonicalContent', page);
  newsroom.leaks.set('/files/', (response) => response.end('PNG'));
  const notice = 'The dividend is eight cents a share, and it was misstated as nine.';
  await schedule({ ...content, notice }, 1);
  expect((await watchOnce()).findings).toEqual([]);
  newsroom.leaks.set('/feed.xml', (response) => response.end(notice));
  passed = 10 * 60_000;
  const { findings } = await watchOnce(watch ?? undefined);
  expect(findings.map(({ saw }) => saw)).toContain('feed (GET): words of the release in the body');
});

test('just before the instant nothing is asked', async () => {
  await schedule();
  passed = Date.parse(scheduledFor) - Date.parse('2026-03-02T10:00:00.000Z') - 10_000;
  const job = start();
  for (let turn = 0; turn < 20; turn += 1) await setImmediate();
  await job.stop();
  expect(newsroom.asked).toBe(0);
});

test('a stop breaks a round off, and it is not kept as a whole one', async () => {
  await schedule();
  const job = start();
  while (newsroom.asked < 20) await setImmediate();
  await job.stop();
  expect(newsroom.asked).toBeLessThan(200);
  expect(await findWatch(database, releaseId)).toBeNull();
});

test('a stop waits for no address that is slow to answer', async () => {
  newsroom.leaks.set('/', () => {});
  await schedule();
  const job = start();
  while (newsroom.asked < 2) await setImmediate();
  const stopped = Date.now();
  await job.stop();
  expect(Date.now() - stopped).toBeLessThan(4_000);
});

test('a newsroom that does not answer has not been watched', async () => {
  newsroom.close();
  await schedule();
  const job = start();
  while ((await database('embargo_watches')).length === 0) await setImmediate();
  await job.stop();
  expect(await findWatch(database, releaseId)).toBeNull();
});

test('two instances make one round', async () => {
  await schedule();
  const isKept = kept();
  const one = start();
  const two = start();
  await isKept;
  const { tried } = (await findWatch(database, releaseId)) ?? { tried: 0 };
  await Promise.all([one.stop(), two.stop()]);
  // Each address once, and for some the unknown release beside it.
  expect(newsroom.asked).toBeLessThanOrEqual(tried * 2);
});

test('what was seen of content that is scheduled anew is forgotten', async () => {
  await schedule();
  await watchOnce();
  await forgetWatch(database, releaseId);
  expect(await findWatch(database, releaseId)).toBeNull();
});
