import { readdirSync } from 'node:fs';
import path from 'node:path';
import { issue, keepLibrary, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { copyBeforeUpgrade } from '../src/platform/database/copy-before-upgrade';
import { ensureTables } from '../src/newsroom/ensure-tables';

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
