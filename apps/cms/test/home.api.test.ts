import { AsyncLocalStorage } from 'node:async_hooks';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { HomeAnswer } from '@dateline/contract';
import { createHomeStore } from '../src/modules/home/store/home-store';
import { roleService, userService } from '../src/platform/strapi-services';
import { buildHome } from '../src/modules/home/build-home';
import { change, teamOf, issue, keepLibrary, type Library, person, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { toAddressee } from './people';

let newsroom: TestNewsroom;
let library: Library;
let approver: string;

beforeAll(async () => {
  newsroom = await openTestNewsroom({ sample: true });
  library = await keepLibrary(newsroom.strapi);
  approver = await signInAs('approver');
});
afterAll(() => newsroom.close());

async function signInAs(who: string): Promise<string> {
  const accounts = JSON.parse(
    await readFile(path.join(newsroom.dataFolder, 'first-accounts.json'), 'utf8'),
  ) as { email: string; password: string }[];
  return signIn(accounts.find(({ email }) => email.startsWith(who))!);
}

async function signIn({ email, password }: { email: string; password: string }): Promise<string> {
  const response = await fetch(`${newsroom.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return ((await response.json()) as { data: { token: string } }).data.token;
}

const ask = (token: string) =>
  fetch(`${newsroom.url}/dateline/home`, { headers: { authorization: `Bearer ${token}` } });
const askHome = async (token = approver) => (await (await ask(token)).json()) as HomeAnswer;

let sequence = 0;
const write = (fields: object = {}) =>
  writeRelease(newsroom.strapi, library, { slug: `home-${(sequence += 1)}`, ...fields });
const team = (documentId: string) => teamOf(newsroom.strapi, documentId);
const inAnHour = () => new Date(Date.now() + 3_600_000);
const find = <Entry extends { documentId: string }>(entries: Entry[], documentId: string) =>
  entries.find((entry) => entry.documentId === documentId);

test('what is scheduled is told with its instant, its company’s zone and what anonymous visitors saw of it', async () => {
  const [later, sooner] = [await write({ headline: 'Later' }), await write({ headline: 'Sooner' })];
  const instant = inAnHour();
  await team(later).agree();
  await team(later).schedule(new Date(instant.getTime() + 60_000));
  await team(sooner).agree();
  await team(sooner).schedule(instant);
  const { now, due } = await askHome();
  expect(due.entries.map(({ headline }) => headline)).toEqual(['Sooner', 'Later']);
  expect(due.entries[0]).toMatchObject({
    documentId: sooner,
    language: 'en',
    stage: 'scheduled',
    scheduledFor: instant.toISOString(),
    company: { name: 'Harbour', timeZone: 'Europe/Berlin' },
  });
  expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(60_000);
});

describe('what waits for my approval', () => {
  test('is what others changed last, the longest waiting first', async () => {
    const [first, second] = [await write(), await write()];
    await team(first).request();
    await team(second).request();
    const { waiting } = await askHome();
    const shown = waiting.entries.map(({ documentId }) => documentId);
    expect(shown.indexOf(first)).toBeGreaterThan(-1);
    expect(shown.indexOf(first)).toBeLessThan(shown.indexOf(second));
    expect(find(waiting.entries, first)).toMatchObject({
      stage: 'in-review',
      approvalsGiven: 0,
      approvalsNeeded: 1,
    });
    expect(find(waiting.entries, first)?.requestedAt).toMatch(/^\d{4}-.*Z$/);
  });

  test('is nothing that the account changed last itself', async () => {
    const documentId = await write();
    const { waiting: before } = await askHome();
    await newsroom.strapi.db
      .connection('release_lives')
      .where({ document_id: documentId })
      .update({ last_editors: JSON.stringify([toAddressee('approver@newsroom.example')]) });
    await team(documentId).request();
    const { waiting } = await askHome();
    expect(find(waiting.entries, documentId)).toBeUndefined();
    expect(waiting.total).toBe(before.total);
  });

  test('is nothing where the company asks for another role', async () => {
    const strict = await keepLibrary(newsroom.strapi, 'Strict');
    const data: object = { approverRoles: [{ name: 'General Counsel' }] };
    await newsroom.strapi
      .documents('api::company.company')
      .update({ documentId: strict.company, data });
    const documentId = await write({ company: { documentId: strict.company } });
    await team(documentId).request();
    expect(find((await askHome()).waiting.entries, documentId)).toBeUndefined();
  });

  test('is nothing for a writer', async () => {
    const { waiting } = await askHome(await signInAs('writer'));
    expect(waiting).toEqual({ entries: [], total: 0 });
  });
});

test('what was issued last is told with its receipts and how late it was', async () => {
  const documentId = await write({ headline: 'Harbour issues this' });
  await issue(newsroom.strapi, documentId);
  const { receipts, current } = await team(documentId).workflow();
  const [entry] = (await askHome()).issued.entries;
  expect(entry).toMatchObject({
    documentId,
    headline: 'Harbour issues this',
    stage: 'issued',
    edition: { number: 1, kind: 'issuance', issuedAt: current?.issuedAt, lateness: null },
    receipts: { same: 0, different: 0, missing: 0, waiting: receipts.length },
  });
  expect(receipts.length).toBeGreaterThan(0);
});

test('given a draft of a correction, what was issued keeps the headline that the public reads', async () => {
  const documentId = await write({ headline: 'As issued' });
  await issue(newsroom.strapi, documentId);
  await team(documentId).correct();
  await change(newsroom.strapi, documentId, { headline: 'As corrected' });
  const { issued, open } = await askHome();
  expect(find(issued.entries, documentId)?.headline).toBe('As issued');
  expect(open.entries[0]).toMatchObject({ documentId, headline: 'As corrected', stage: 'draft' });
});

test('a withdrawal is told under the release’s own headline', async () => {
  const documentId = await write({ headline: 'To be withdrawn' });
  await issue(newsroom.strapi, documentId);
  await team(documentId).withdraw();
  const [entry] = (await askHome()).issued.entries;
  expect(entry).toMatchObject({ headline: 'To be withdrawn', edition: { kind: 'withdrawal' } });
});

describe('rights', () => {
  const addAccount = async (name: string, locales: string[] | null) => {
    const role = await roleService(newsroom.strapi).create({ name, description: '' });
    const read = {
      action: 'plugin::content-manager.explorer.read',
      subject: 'api::release.release',
      properties: { fields: ['headline'], locales },
      conditions: [],
    };
    await roleService(newsroom.strapi).assignPermissions(role.id, locales === null ? [] : [read]);
    const account = { email: `${name}@newsroom.example`, password: 'Passw0rd-for-tests' };
    await userService(newsroom.strapi).create({
      ...account,
      firstname: name,
      isActive: true,
      registrationToken: null,
      roles: [role.id],
    });
    return signIn(account);
  };

  test('an account that may read one language is told nothing of another', async () => {
    const documentId = await write({ headline: 'In English' });
    const data: object = { headline: 'Auf Deutsch', slug: `home-de-${sequence}` };
    await newsroom.strapi
      .documents('api::release.release')
      .update({ documentId, locale: 'de', data });
    const open = async (token: string) =>
      (await askHome(token)).open.entries.map(({ headline }) => headline);
    expect(await open(approver)).toEqual(expect.arrayContaining(['In English', 'Auf Deutsch']));
    const german = await open(await addAccount('german', ['de']));
    expect(german).toContain('Auf Deutsch');
    expect(german).not.toContain('In English');
  });

  test('an account that may read no release, and an anonymous visitor, are told nothing', async () => {
    expect((await ask(await addAccount('nobody', null))).status).toBe(403);
    expect((await fetch(`${newsroom.url}/dateline/home`)).status).toBe(401);
  });
});

test('with ten times as many releases it asks the database no more often, and lists stay short', async () => {
  const asking = new AsyncLocalStorage<string[]>();
  const { connection } = newsroom.strapi.db;
  const listen = ({ sql }: { sql: string }) => asking.getStore()?.push(sql);
  connection.on('query', listen);
  const count = async () => {
    const statements: string[] = [];
    const answer = await asking.run(statements, () =>
      buildHome(createHomeStore(newsroom.strapi), person('counter'), {}),
    );
    return { statements: statements.length, answer };
  };
  const add = async (releases: number) => {
    for (let at = 0; at < releases; at += 1) {
      const documentId = await write();
      if (at % 4 === 1) await team(documentId).request();
      if (at % 4 === 2) await team(documentId).agree();
      if (at % 4 === 2) await team(documentId).schedule(inAnHour());
      if (at % 4 === 3) await issue(newsroom.strapi, documentId);
    }
  };
  await add(5);
  const few = await count();
  await add(45);
  const many = await count();
  connection.off('query', listen);
  expect(few.statements).toBeGreaterThan(5);
  expect(many.statements).toBe(few.statements);
  for (const list of [many.answer.due, many.answer.waiting, many.answer.issued]) {
    expect(list.entries.length).toBe(10);
    expect(list.total).toBeGreaterThan(10);
  }
  expect(many.answer.open.entries.length).toBe(20);
});
