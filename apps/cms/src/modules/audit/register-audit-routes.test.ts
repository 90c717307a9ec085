import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { Core } from '@strapi/strapi';
import knex, { type Knex } from 'knex';
import {
  createRecordTables,
  fillRecord,
  tamper,
  writeRecordFiles,
} from '../../../test/create-record';
import { findBrokenEntry } from '@dateline/release';
import { registerAuditRoutes } from './register-audit-routes';

interface Route {
  method: string;
  path: string;
  handler: (ctx: object) => Promise<void>;
  config: {
    policies: unknown[];
    middlewares: ((ctx: object, next: () => Promise<void>) => Promise<void>)[];
  };
}

let dataFolder: string;
let database: Knex;
let routes: Route[];

beforeAll(async () => {
  database = knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
  });
  await createRecordTables(database);
  await database.schema.createTable('releases', (table) => {
    for (const column of ['document_id', 'locale', 'headline']) table.string(column);
  });
  await fillRecord(database);
  dataFolder = mkdtempSync(path.join(tmpdir(), 'dateline-audit-'));
  writeRecordFiles(dataFolder);
  const strapi = {
    // Asked for at each request: while routes are registered, Strapi has no database yet.
    db: {
      get connection() {
        return database;
      },
    },
    server: {
      routes: (registered: { type: string; prefix: string; routes: Route[] }) => {
        expect(registered).toMatchObject({ type: 'admin', prefix: '/dateline' });
        ({ routes } = registered);
      },
    },
  };
  registerAuditRoutes(strapi as unknown as Core.Strapi, dataFolder);
});
afterAll(async () => {
  await database.destroy();
  rmSync(dataFolder, { recursive: true, force: true });
});

async function ask(method: string, path: string, query: object = {}) {
  const headers: Record<string, string> = {};
  const ctx: Record<string, unknown> = {
    query,
    set: (name: string, value: string) => (headers[name] = value),
    attachment: (name: string) => (headers['Attachment'] = name),
  };
  const route = routes.find((one) => one.method === method && one.path === path);
  await route?.handler(ctx);
  return { body: ctx['body'], headers };
}

test('every route is for signed-in accounts that may read the audit trail', async () => {
  expect(routes.map(({ method, path }) => `${method} ${path}`)).toEqual([
    ...['GET /audit', 'GET /audit.csv', 'GET /audit.json', 'POST /audit/verify'],
  ]);
  for (const { config } of routes) {
    expect(config.policies).toEqual(['admin::isAuthenticatedAdmin']);
    const can = jest.fn(() => false);
    const passed = jest.fn();
    const asked = config.middlewares.map((guard) =>
      guard({ state: { userAbility: { can } } }, passed),
    );
    await expect(Promise.all(asked)).rejects.toThrow(
      'Your account lacks the right “Read and verify the audit trail”. Ask an administrator for it.',
    );
    expect(can.mock.calls).toEqual([['api::release.audit', undefined]]);
    expect(passed).not.toHaveBeenCalled();
  }
});

test('a page comes with what there is to filter by, and is kept by no cache', async () => {
  const { body, headers } = await ask('GET', '/audit', { action: 'release.withdraw' });
  expect(body).toMatchObject({
    entries: [{ action: 'release.withdraw', editionNumber: 2 }],
    next: null,
    actors: ['approver@example.com', 'keeper@example.com', 'system'],
    verified: null,
  });
  expect(headers).toEqual({ 'Cache-Control': 'no-store' });
});

test('a filter that is not usable is told in a sentence', async () => {
  await expect(ask('GET', '/audit', { from: 'yesterday' })).rejects.toThrow(
    /^The filter from is not usable/,
  );
  await expect(ask('GET', '/audit', { before: '-1' })).rejects.toThrow(/^The filter before/);
  await expect(ask('GET', '/audit', { actor: ['a', 'b'] })).rejects.toThrow(/^The filter actor/);
});

test('the JSON file is enough to check the chain somewhere else', async () => {
  const { body, headers } = await ask('GET', '/audit.json');
  const entries = JSON.parse(await text(body as NodeJS.ReadableStream));
  expect(entries).toHaveLength(12);
  expect(findBrokenEntry(entries)).toBeNull();
  expect(headers['Attachment']).toBe('audit-trail.json');
});

test('an empty file is still a file', async () => {
  const nobody = { actor: 'nobody' };
  const json = await ask('GET', '/audit.json', nobody);
  expect(await text(json.body as NodeJS.ReadableStream)).toBe('[]\n');
  const csv = await ask('GET', '/audit.csv', nobody);
  expect(await text(csv.body as NodeJS.ReadableStream)).toMatch(/^sequence,[A-Za-z,]+\r\n$/);
});

test('a check is kept, and shown with the next page', async () => {
  const [one, two] = await Promise.all([
    ask('POST', '/audit/verify'),
    ask('POST', '/audit/verify'),
  ]);
  expect(one.body).toEqual({ at: expect.any(String), entries: 12, fault: null });
  expect(two.body).toEqual(one.body);
  expect(await database('verifications').count('* as checks').first()).toEqual({ checks: 1 });
  expect((await ask('GET', '/audit')).body).toMatchObject({ verified: one.body });
});

test('a broken record is answered as what it is', async () => {
  await tamper(database, () =>
    database('audit_entries').where({ sequence: 4 }).update({ actor: 'mallory' }),
  );
  const { body } = await ask('POST', '/audit/verify');
  expect(body).toMatchObject({ entries: 3, fault: expect.stringMatching(/^Entry 4 of the audit/) });
});
