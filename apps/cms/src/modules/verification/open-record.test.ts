import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import knex from 'knex';
import { createRecordTables, fillRecord } from '../../../test/create-record';
import { findFault } from './find-fault';
import { openRecord } from './open-record';
import { readConsistently } from './read-consistently';

let dataFolder: string;

beforeEach(() => (dataFolder = mkdtempSync(path.join(tmpdir(), 'dateline-verify-'))));
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }));

const write = () =>
  knex({
    client: 'better-sqlite3',
    connection: { filename: path.join(dataFolder, 'newsroom.db') },
    useNullAsDefault: true,
  });

test('a newsroom’s file is read, and not a byte of it is changed', async () => {
  const newsroom = write();
  await createRecordTables(newsroom);
  await fillRecord(newsroom);
  await newsroom.destroy();
  const before = readFileSync(path.join(dataFolder, 'newsroom.db'));

  const record = await openRecord({ dataFolder, databaseUrl: null });
  expect((await readConsistently(record, findFault)).editions).toBe(5);
  await expect(record('audit_entries').delete()).rejects.toMatchObject({
    message: expect.stringMatching(/readonly/),
  });
  await record.destroy();
  expect(readFileSync(path.join(dataFolder, 'newsroom.db')).equals(before)).toBe(true);
});

test('a newsroom at work is not kept from writing', async () => {
  const newsroom = write();
  await createRecordTables(newsroom);
  await fillRecord(newsroom);
  const record = await openRecord({ dataFolder, databaseUrl: null });
  await readConsistently(record, async (reader) => {
    await reader('audit_entries').first();
    await newsroom('outbox_messages').insert({ payload: '{}', created_at: 'now', due_at: 'now' });
  });
  expect((await readConsistently(record, findFault)).fault).toBeNull();
  await record.destroy();
  await newsroom.destroy();
});

test('where there is no newsroom, it is said what to do', async () => {
  await expect(openRecord({ dataFolder, databaseUrl: null })).rejects.toThrow(
    /^There is no newsroom at .*newsroom\.db: start one with npm start, or set DATELINE_DATA/,
  );
});

test('a database without a record is told from a broken one', async () => {
  const newsroom = write();
  await newsroom.schema.createTable('something', (table) => table.increments());
  await newsroom.destroy();
  await expect(openRecord({ dataFolder, databaseUrl: null })).rejects.toThrow(
    /has no table audit_entries: this version of Dateline has not run on it yet/,
  );
});

test('a database that does not answer is told with its reason', async () => {
  await expect(
    openRecord({ dataFolder, databaseUrl: 'postgres://nobody@127.0.0.1:9/none' }),
  ).rejects.toThrow(/^The database cannot be read: .*Check DATELINE_DATABASE_URL/);
});
