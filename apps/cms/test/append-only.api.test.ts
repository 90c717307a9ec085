import { issue, keepLibrary, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

let newsroom: TestNewsroom;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  await issue(
    newsroom.strapi,
    await writeRelease(newsroom.strapi, await keepLibrary(newsroom.strapi)),
  );
});
afterAll(() => newsroom.close());

/** The drivers' errors are of another realm than Jest's, so they are told by their message. */
const refusal = { message: expect.stringContaining('append-only') as string };

const record = ['editions', 'audit_entries', 'release_addresses'];
const columns: Record<string, string> = {
  editions: 'headline',
  audit_entries: 'actor',
  release_addresses: 'release_id',
};

describe('given an issued release, the database itself', () => {
  test.each(record)('refuses UPDATE on %s', async (table) => {
    const change = newsroom.strapi.db
      .connection(table)
      .update({ [columns[table] ?? '']: 'changed' });
    await expect(change).rejects.toMatchObject(refusal);
  });

  test.each(record)('refuses DELETE on %s', async (table) => {
    await expect(newsroom.strapi.db.connection(table).delete()).rejects.toMatchObject(refusal);
  });

  test.each(record)('refuses TRUNCATE, or its like, on %s', async (table) => {
    await expect(newsroom.strapi.db.connection(table).truncate()).rejects.toMatchObject(refusal);
  });

  test('refuses changes through Strapi’s query layer, which passes no document middleware', async () => {
    const query = newsroom.strapi.db.query('api::edition.edition');
    const change = query.updateMany({ data: { headline: 'changed' } });
    await expect(change).rejects.toMatchObject(refusal);
    await expect(query.deleteMany({})).rejects.toMatchObject(refusal);
    expect(await query.count()).toBe(1);
  });
});

test('editions cannot be written by hand through the document service', async () => {
  const editions = newsroom.strapi.documents('api::edition.edition');
  const sentence = /Editions are made by issuing a release/;
  const [edition] = await editions.findMany();
  const documentId = edition?.documentId ?? '';
  const data: object = { headline: 'forged' };
  await expect(editions.create({ data })).rejects.toThrow(sentence);
  await expect(editions.update({ documentId, data })).rejects.toThrow(sentence);
  await expect(editions.delete({ documentId })).rejects.toThrow(sentence);
});

test('a start brings lost triggers back, as when Strapi rebuilds a table', async () => {
  const { connection } = newsroom.strapi.db;
  if (globalThis.datelineDatabase === 'sqlite') {
    await connection.raw('drop trigger editions_refuse_update');
  } else {
    await connection.raw('drop trigger editions_refuse_change on editions');
  }
  await newsroom.restart();
  await expect(
    newsroom.strapi.db.connection('editions').update({ headline: 'changed' }),
  ).rejects.toMatchObject(refusal);
});

test('an administrator’s account can still be deleted', async () => {
  const users = newsroom.strapi.service('admin::user');
  const user = await users.create({
    email: 'leaver@harbour.example',
    firstname: 'Leaver',
    roles: [],
  });
  await expect(users.deleteById(user.id)).resolves.toBeTruthy();
});
