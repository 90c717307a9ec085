import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import knex, { type Knex } from 'knex';
import { type Edition, freezeEdition, freezeWithdrawal, sha256Hex } from '@dateline/release';
import { createRecordTables } from '../../../test/create-record';
import { toContent } from '../../../test/to-content';
import { createReceiptPlans } from './store/create-receipt-plans';
import { listReceipts } from './store/list-receipts';
import type { Job } from '../../platform/due-queue/start-poller';
import { startReceipts } from './take-receipts';

/** A newsroom as anonymous visitors see it, which shows what the test wants. */
class Newsroom {
  page: { status: number; hash: string | null } = { status: 404, hash: null };
  release: string | null = null;
  notice: string | null = null;
  file: string | null = null;
  isSlow = false;
  readonly asked: IncomingMessage[] = [];
  private readonly server: Server = createServer((request, response) => {
    this.asked.push(request);
    if (this.isSlow) return;
    this.answer(request.url ?? '', response);
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
  private answer(path: string, response: ServerResponse) {
    if (path.startsWith('/releases/')) {
      const { status, hash } = this.page;
      const foot = status === 410 ? '<article class="message withdrawn">' : '<p id="edition">';
      response.writeHead(status);
      response.end(hash && `${foot}<p class="hash"><code>${hash}</code></p>`);
    } else if (path.startsWith('/files/')) {
      response.writeHead(this.file === null ? 404 : 200).end(this.file);
    } else {
      const held = (content: string | null) => content && { canonicalContent: content };
      const release = this.release && { slug, edition: held(this.release) };
      response.end(JSON.stringify({ data: { release, withdrawal: held(this.notice) } }));
    }
  }
}

const slug = 'harbour-orders-a-crane';
const releaseId = '9b2f9e2c-3c8f-5a53-9c39-0d9d3d7a8d11';
const bytes = 'the bytes of the report';
const content = toContent({
  attachments: [
    {
      title: 'Report',
      file: {
        ...{ sha256: sha256Hex(bytes), name: 'report.pdf', mediaType: 'application/pdf' },
        ...{ bytes: bytes.length, width: null, height: null },
      },
    },
  ],
});

let newsroom: Newsroom;
let database: Knex;
let job: Job;
let edition: Edition;
let publicUrl: string;
let passed: number;
let errors: string[];

const now = () => new Date(Date.parse('2026-03-02T07:00:00.000Z') + passed);

beforeEach(async () => {
  newsroom = new Newsroom();
  publicUrl = await newsroom.listen();
  database = knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
  });
  await createRecordTables(database);
  passed = 0;
  errors = [];
  const frozen = freezeEdition(content, { releaseId, previous: null }, now().toISOString());
  if (frozen.outcome !== 'frozen') throw new Error('unchanged');
  edition = frozen.edition;
  job = startReceipts({
    knex: database,
    now,
    warn: (message) => errors.push(message),
    logError: (message) => errors.push(message),
  });
});
afterEach(async () => {
  await job.stop();
  await database.destroy();
  newsroom.close();
});

async function commit(issued: Edition) {
  await database.transaction(async (trx) => {
    await trx('editions').insert({
      ...{ release_id: releaseId, number: issued.number, kind: issued.kind, slug: issued.slug },
      content_hash: issued.contentHash,
    });
    const surfaces = { publicUrl, graphqlUrl: `${publicUrl}/graphql` };
    await createReceiptPlans(trx, surfaces).append([issued], now().toISOString());
  });
  job.poke();
}

async function until(isSo: () => Promise<boolean>) {
  while (!(await isSo())) await setImmediate();
}

const verdicts = async () =>
  Object.fromEntries(
    (await listReceipts(database, releaseId)).map(({ surface, verdict }) => [surface, verdict]),
  );
const isSettled = async () => !Object.values(await verdicts()).includes('waiting');
/** Whether each was looked at, and is to be looked at again half a second later. */
const isPostponed = async () => {
  const due = await database('receipts').pluck<string[]>('due_at');
  return due.every((at) => Date.parse(at) - now().getTime() === 500);
};

function show(issued: Edition) {
  newsroom.page = { status: 200, hash: issued.contentHash.match(/.{8}/g)?.join(' ') ?? '' };
  newsroom.release = issued.canonicalContent;
  newsroom.file = bytes;
}

test('what anonymous visitors see at once is kept with the instant and the hash', async () => {
  show(edition);
  await commit(edition);
  await until(isSettled);
  expect(await verdicts()).toEqual({ page: 'same', graphql: 'same', 'file: report.pdf': 'same' });
  const receipts = await listReceipts(database, releaseId);
  expect(receipts.map(({ hashSeen }) => hashSeen)).toEqual([
    edition.contentHash,
    edition.contentHash,
    sha256Hex(bytes),
  ]);
  expect(new Set(receipts.map(({ firstSeenAt }) => firstSeenAt))).toEqual(
    new Set(['2026-03-02T07:00:00.000Z']),
  );
});

test('the newsroom is asked as by an anonymous visitor: no cookie, no token', async () => {
  show(edition);
  await commit(edition);
  await until(isSettled);
  expect(newsroom.asked).toHaveLength(3);
  for (const { headers } of newsroom.asked) {
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('authorization');
  }
});

test('what comes later is looked for again, and the instant is the one at which it came', async () => {
  await commit(edition);
  await until(isPostponed);
  show(edition);
  passed = 5_000;
  await until(async () => {
    job.poke();
    return isSettled();
  });
  const [page] = await listReceipts(database, releaseId);
  expect(page).toMatchObject({ verdict: 'same', firstSeenAt: '2026-03-02T07:00:05.000Z' });
});

test('what never comes is missing after ten minutes, and said so', async () => {
  await commit(edition);
  await until(async () => {
    passed += 61_000;
    job.poke();
    return isSettled();
  });
  expect(new Set(Object.values(await verdicts()))).toEqual(new Set(['missing']));
  expect(errors.join('\n')).toMatch(/The page of edition 1 of .* was not seen within ten minutes/);
  expect((await listReceipts(database, releaseId))[0]?.firstSeenAt).toBeNull();
});

test('a page or a file that differs from what was issued is an error', async () => {
  show(edition);
  newsroom.page.hash = 'e'.repeat(64);
  newsroom.release = edition.canonicalContent.replace('forty', 'fifty');
  newsroom.file = `${bytes}!`;
  await commit(edition);
  await until(isSettled);
  expect(new Set(Object.values(await verdicts()))).toEqual(new Set(['different']));
  expect(errors).toHaveLength(3);
  expect(errors.join()).not.toMatch(/forty|fifty/);
});

test('after a withdrawal the receipt is that the release is gone', async () => {
  const { language, company } = content;
  const withdrawal = freezeWithdrawal(
    { language, slug, company, notice: 'Issued by mistake.' },
    { releaseId, previous: edition },
    now().toISOString(),
  );
  // A cache still shows the text: that is not gone yet, and no other edition either.
  show(edition);
  await database('editions').insert({
    ...{ release_id: releaseId, number: 1, content_hash: edition.contentHash },
  });
  await commit(withdrawal);
  await until(isPostponed);
  expect(new Set(Object.values(await verdicts()))).toEqual(new Set(['waiting']));
  newsroom.page = { status: 410, hash: withdrawal.contentHash };
  newsroom.release = null;
  newsroom.notice = withdrawal.canonicalContent;
  passed = 5_000;
  await until(async () => {
    job.poke();
    return isSettled();
  });
  expect(await verdicts()).toEqual({ page: 'same', graphql: 'same' });
});

test('a newsroom that cannot be reached is tried again, and nothing is thrown', async () => {
  newsroom.close();
  await commit(edition);
  await until(isPostponed);
  expect(await isSettled()).toBe(false);
});

test('nothing is looked at after a stop', async () => {
  await job.stop();
  show(edition);
  await commit(edition);
  await setImmediate();
  expect(newsroom.asked).toEqual([]);
  expect(await database('receipts').pluck('attempts')).toEqual([0, 0, 0]);
});

test('a stop waits for no surface that is slow to answer', async () => {
  newsroom.isSlow = true;
  await commit(edition);
  await until(async () => newsroom.asked.length === 2);
  await job.stop();
  expect(await isSettled()).toBe(false);
  expect(new Set(await database('receipts').pluck('due_at'))).toEqual(
    new Set([now().toISOString()]),
  );
});

test('the receipts of a hundred editions are noted in a few statements', async () => {
  await job.stop();
  const statements: string[] = [];
  database.on('query', ({ sql }: { sql: string }) => statements.push(sql));
  await database.transaction(async (trx) => {
    const all = Array.from({ length: 100 }, (_, index) => ({
      ...edition,
      releaseId: `release-${index}`,
    }));
    const surfaces = { publicUrl, graphqlUrl: `${publicUrl}/graphql` };
    await createReceiptPlans(trx, surfaces).append(all, now().toISOString());
  });
  expect(statements.filter((sql) => sql.startsWith('insert')).length).toBeLessThan(4);
  expect(await database('receipts').count('* as rows').first()).toEqual({ rows: 300 });
});
