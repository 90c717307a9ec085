import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createDemoAccounts } from '../src/modules/accounts/create-demo-accounts';
import { CommitLosingProxy } from './crash/commit-losing-proxy';
import { listPublicFiles, untilPrivate } from './crash/list-public-files';
import { ListeningWeb } from './crash/listening-web';
import { failCommits, loseDatabase } from './crash/lose-database';
import { readWholeRecord } from './crash/read-whole-record';
import { type ApprovedRelease, writeApproved } from './crash/write-approved';
import { teamOf, keepLibrary, type Library } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { scheduleSoon } from './schedule-soon';
import { until } from './until';

const isPostgres = globalThis.datelineDatabase === 'postgres';
const postgresUrl = process.env['DATELINE_TEST_POSTGRES_URL'];
const proxy = isPostgres ? new CommitLosingProxy(new URL(postgresUrl ?? '')) : null;

const web = new ListeningWeb();
let newsroom: TestNewsroom;
let library: Library;

beforeAll(async () => {
  if (proxy !== null) process.env['DATELINE_TEST_POSTGRES_URL'] = await proxy.listen();
  newsroom = await openTestNewsroom({ webUrl: await web.listen() });
  library = await keepLibrary(newsroom.strapi);
  await createDemoAccounts(newsroom.strapi, newsroom.dataFolder);
});
afterAll(async () => {
  await newsroom.close();
  web.close();
  proxy?.close();
});
afterEach(() => jest.restoreAllMocks());

let sequence = 0;
const write = () => writeApproved(newsroom, library, { slug: `lost-${(sequence += 1)}`, files: 1 });

async function isIssued({ slug }: ApprovedRelease): Promise<true | null> {
  const { body } = await newsroom.ask('query ($slug: String!) { release(slug: $slug) { slug } }', {
    slug,
  });
  return body.data?.['release'] ? true : null;
}

/** What the job says each time that it cannot issue. */
function listenToWarnings(): string[] {
  const heard: string[] = [];
  jest.spyOn(newsroom.strapi.log, 'warn').mockImplementation(((message: string) => {
    if (message.startsWith('What is due')) heard.push(message);
    return newsroom.strapi.log;
  }) as never);
  return heard;
}

async function expectWhole(release: ApprovedRelease): Promise<void> {
  const { editions, entries, brokenEntry, verification } = await readWholeRecord(newsroom);
  expect({ brokenEntry, fault: verification.fault }).toEqual({ brokenEntry: null, fault: null });
  const { releaseId, contentHash, files } = release;
  expect(editions.filter((one) => one.releaseId === releaseId)).toMatchObject([{ contentHash }]);
  const issues = entries.filter(
    (one) => one.releaseId === releaseId && one.action === 'release.issue',
  );
  expect(issues).toHaveLength(1);
  expect(listPublicFiles(newsroom.dataFolder)).toEqual(expect.arrayContaining(files));
  await until(async () => (web.told.some((one) => one.releaseId === releaseId) ? true : null));
}

async function expectNothingOf(release: ApprovedRelease): Promise<void> {
  const { editions, entries } = await readWholeRecord(newsroom);
  const { releaseId } = release;
  expect(editions.filter((one) => one.releaseId === releaseId)).toEqual([]);
  expect(
    entries.filter((one) => one.releaseId === releaseId && one.action === 'release.issue'),
  ).toEqual([]);
  await untilPrivate(newsroom.dataFolder, release.files);
}

test('a release that falls due while the database is lost is issued by itself once it is back', async () => {
  const release = await write();
  const heard = listenToWarnings();
  // Time enough to lose it before.
  await scheduleSoon(teamOf(newsroom.strapi, release.documentId).schedule, 10_000);
  const database = await loseDatabase(newsroom.strapi);
  await database.untilLost();
  await until(async () => (heard.length > 1 ? true : null));
  expect(heard.at(-1)).toMatch(/It is tried again/);
  await database.comeBack();
  await until(() => isIssued(release));
  await expectWhole(release);
});

async function signIn(): Promise<string> {
  const file = path.join(newsroom.dataFolder, 'first-accounts.json');
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as { email: string; password: string }[];
  const { email, password } = accounts.find((one) => one.email.startsWith('approver'))!;
  const response = await fetch(`${newsroom.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data } = (await response.json()) as { data: { token: string } };
  return data.token;
}

async function pressIssueNow({ documentId, contentHash }: ApprovedRelease, token: string) {
  const response = await fetch(`${newsroom.url}/dateline/releases/${documentId}/transitions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ locale: 'en', transition: { type: 'issue-now', contentHash } }),
  });
  const { error } = (await response.json()) as { error?: { message: string } };
  return { status: response.status, message: error?.message ?? null };
}

test('a person who issues while the database is lost reads what to do, and nothing is half done', async () => {
  const release = await write();
  const token = await signIn();
  const database = await loseDatabase(newsroom.strapi);
  const answered = pressIssueNow(release, token);
  await database.untilLost();
  const { status, message } = await answered;
  await database.comeBack();
  expect(await isIssued(release)).toBeNull();
  await expectNothingOf(release);
  expect({ status, message }).toEqual({
    status: 503,
    message: expect.stringMatching(/database.*Reload/s) as string,
  });
  expect(await pressIssueNow(release, token)).toEqual({ status: 200, message: null });
  await expectWhole(release);
});

test('a commit that fails is no issue, whoever asked for it: nobody is told that it is done', async () => {
  const [pressed, scheduled] = [await write(), await write()];
  const token = await signIn();
  const heard = listenToWarnings();
  const undo = await failCommits(newsroom.strapi);
  expect((await pressIssueNow(pressed, token)).status).toBe(503);
  await scheduleSoon(teamOf(newsroom.strapi, scheduled.documentId).schedule);
  await until(async () => (heard.length > 1 ? true : null));
  await undo();
  expect(await isIssued(pressed)).toBeNull();
  await expectNothingOf(pressed);
  await until(() => isIssued(scheduled));
  await expectWhole(scheduled);
  expect((await pressIssueNow(pressed, token)).status).toBe(200);
  await expectWhole(pressed);
});

const onPostgres = isPostgres ? test : test.skip;

// Of SQLite's there is no answer to lose: it works within the CMS.
onPostgres('a release whose commit is not answered is issued once, with its files', async () => {
  const release = await write();
  await scheduleSoon(teamOf(newsroom.strapi, release.documentId).schedule, 10_000);
  await proxy?.loseNextCommit();
  await until(() => isIssued(release));
  await expectWhole(release);
});

test('what Strapi does after a commit ends nobody where the database goes away, and is waited for', async () => {
  const heard: string[] = [];
  jest.spyOn(newsroom.strapi.log, 'warn').mockImplementation(((message: string) => {
    heard.push(message);
    return newsroom.strapi.log;
  }) as never);
  let isDone = false;
  await newsroom.strapi.db.transaction(({ onCommit }) => {
    onCommit(() => Promise.reject(new Error('The connection was closed.')));
    onCommit(async () => {
      await newsroom.strapi.db.connection.raw('select 1');
      isDone = true;
    });
  });
  await until(() => Promise.resolve(heard.length > 0 ? true : null));
  expect(heard.join()).toContain('The connection was closed');
  await newsroom.restart();
  expect(isDone).toBe(true);
});
