import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import knex, { type Knex } from 'knex';
import { ensureAppendOnly } from '../src/database/ensure-append-only';
import { findFault } from '../src/verification/find-fault';
import { openRecord } from '../src/verification/open-record';
import { readConsistently } from '../src/verification/read-consistently';
import { createRecordTables, fillRecord } from './create-record';
import { createTestDatabase, type TestDatabase } from './create-test-database';

let dataFolder: string;
let server: TestDatabase;
let newsroom: Knex;

beforeAll(async () => {
  dataFolder = mkdtempSync(path.join(tmpdir(), 'dateline-verify-'));
  server = await createTestDatabase(globalThis.datelineDatabase);
  newsroom = knex(
    server.url === null
      ? {
          client: 'better-sqlite3',
          connection: { filename: path.join(dataFolder, 'newsroom.db') },
          useNullAsDefault: true,
        }
      : { client: 'pg', connection: server.url },
  );
  await createRecordTables(newsroom);
  await fillRecord(newsroom);
});
afterAll(async () => {
  await newsroom.destroy();
  await server.drop();
  rmSync(dataFolder, { recursive: true, force: true });
});

async function verify() {
  const record = await openRecord({ dataFolder, databaseUrl: server.url });
  try {
    return await readConsistently(record, findFault);
  } finally {
    await record.destroy();
  }
}

test('a record that nobody touched holds, and its last hash is told', async () => {
  expect(await verify()).toEqual({
    entries: 12,
    editions: 5,
    lastHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    fault: null,
  });
});

test.each([
  ['audit_entries', 'actor', 'mallory@example.com', /^Entry 1 of the audit trail/],
  ['editions', 'headline', 'Forged', /^Edition 1 of release .* its column headline/],
  ['editions', 'locale', 'en', /^Edition 1 of release .* its column locale/],
  ['current_editions', 'slug', 'forged', /in current_editions differs from edition/],
  ['library_versions', 'canonical_content', '{}', /^Version 1 of the boilerplate b1 was changed/],
  ['approvals', 'actor', 'mallory@example.com', /^The audit trail knows nothing of the approval/],
])(
  'a change of %s.%s is found, whoever is at the database',
  async (table, column, value, fault) => {
    const before = await newsroom(table).select('*');
    await newsroom(table).update({ [column]: value });
    expect((await verify()).fault).toMatch(fault);
    await newsroom(table).delete();
    await newsroom(table).insert(before);
    expect((await verify()).fault).toBeNull();
  },
);

test('reading alone is all that the check may do', async () => {
  await ensureAppendOnly(newsroom);
  const record = await openRecord({ dataFolder, databaseUrl: server.url });
  await expect(
    readConsistently(record, (reader) => reader('outbox_messages').delete()),
  ).rejects.toMatchObject({ message: expect.stringMatching(/read-?only/) });
  await record.destroy();
});
