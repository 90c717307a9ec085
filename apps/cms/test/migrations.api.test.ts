import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import knex from 'knex';
import { issue, keepLibrary, writeRelease } from './desk';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { copyBeforeUpgrade } from '../src/database/copy-before-upgrade';
import { ensureTables } from '../src/database/ensure-tables';

let newsroom: TestNewsroom;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const library = await keepLibrary(newsroom.strapi);
  await issue(newsroom.strapi, await writeRelease(newsroom.strapi, library));
});
afterAll(() => newsroom.close());

const database = () => newsroom.strapi.db.connection;

async function readState() {
  return {
    version: await database()('newsroom_schema').select('*'),
    names: await database()('dateline_migrations').orderBy('id').pluck('name'),
  };
}

/** As a program without migrations left the database. */
async function forgetMigrations(): Promise<void> {
  await database().schema.dropTable('dateline_migrations');
  await database().schema.dropTable('dateline_migrations_lock');
  await database()('newsroom_schema').update({ version: 2 });
}

const listCopies = () =>
  readdirSync(newsroom.dataFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    path.basename(name).startsWith('newsroom-before-'),
  );

test('a new newsroom has had every migration, and needs no copy', async () => {
  const { names, version } = await readState();
  expect(names[0]).toBe('0001-baseline');
  // Programs without migrations compare it with 2, and refuse.
  expect(version).toEqual([{ version: 3 }]);
  expect(listCopies()).toEqual([]);
});

test('a newsroom of a time without migrations ends in the state of a new one, copied first', async () => {
  const fresh = await readState();
  const editions = await database()('editions').orderBy('id').select('*');
  await forgetMigrations();
  await newsroom.restart();
  expect(await readState()).toEqual(fresh);
  expect(await database()('editions').orderBy('id').select('*')).toEqual(editions);
});

const onSqlite = globalThis.datelineDatabase === 'sqlite' ? test : test.skip;

onSqlite('the copy of before is private, and holds what was there', async () => {
  const editions = await database()('editions').orderBy('id').select('*');
  await forgetMigrations();
  await newsroom.restart();
  expect(listCopies()).toEqual([path.join('backups', 'newsroom-before-0001-baseline.db')]);
  const file = path.join(newsroom.dataFolder, 'backups', 'newsroom-before-0001-baseline.db');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
  const copy = knex({
    client: 'better-sqlite3',
    connection: { filename: file },
    useNullAsDefault: true,
  });
  expect(await copy('newsroom_schema').select('*')).toEqual([{ version: 2 }]);
  expect(await copy('editions').orderBy('id').select('*')).toEqual(editions);
  await copy.destroy();
});

const onPostgres = globalThis.datelineDatabase === 'postgres' ? test : test.skip;

onPostgres('no file is written where the database is not one', () => {
  expect(listCopies()).toEqual([]);
});

test('a database that a newer version has upgraded is refused in one sentence', async () => {
  const planted = { name: '9999-of-tomorrow', batch: 2, migration_time: new Date() };
  await database()('dateline_migrations').insert(planted);
  const sentence =
    'This database was upgraded by a newer version of Dateline (its change 9999-of-tomorrow is ' +
    'unknown here): start it with that version, or restore the copy that was made before the upgrade.';
  await expect(copyBeforeUpgrade(database())).rejects.toThrow(sentence);
  await expect(ensureTables(database())).rejects.toThrow(sentence);
  await database()('dateline_migrations').where({ name: planted.name }).delete();
});

test.each([1, 4])(
  'tables of version %d, which nobody can go on from, are refused',
  async (version) => {
    await database()('newsroom_schema').update({ version });
    await expect(ensureTables(database())).rejects.toThrow(
      /^This database was made by another version of Dateline .*: start it with that version/,
    );
    await database()('newsroom_schema').update({ version: 3 });
  },
);
