import { request, signInAs } from './accounts';
import { keepLibrary, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

let newsroom: TestNewsroom;
let writer: string;
let administrator: string;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  writer = await signInAs(newsroom, 'writer@newsroom.example', 'Writer');
  administrator = await signInAs(newsroom, 'admin@newsroom.example', 'Administrator');
});
afterAll(() => newsroom.close());

const send = (method: string, path: string, given: object, token?: string) =>
  request(newsroom, method, path, given, token);

const listAddresses = () =>
  newsroom.strapi.db.connection('admin_users').orderBy('id').pluck<string[]>('email');

async function findId(email: string): Promise<number> {
  const account = await newsroom.strapi.db.query('admin::user').findOne({ where: { email } });
  return (account as { id: number }).id;
}

test('nobody changes the own address: neither a writer nor an administrator, by either way', async () => {
  const before = await listAddresses();
  const id = await findId('admin@newsroom.example');
  const attempts = [
    await send('PUT', '/admin/users/me', { email: 'somebody.else@x.example' }, writer),
    await send('PUT', '/admin/users/me', { email: 'somebody.else@x.example' }, administrator),
    await send('PUT', `/admin/users/${id}`, { email: 'somebody.else@x.example' }, administrator),
    await send('PUT', `/admin/users/0${id}`, { email: 'somebody.else@x.example' }, administrator),
  ];
  for (const { status, text } of attempts) {
    expect(status).toBe(400);
    expect(text).toContain('You cannot change your own e-mail address');
  }
  expect(await listAddresses()).toEqual(before);
});

test('the rest of the own profile is still saved, with the address as it is', async () => {
  const profile = { firstname: 'Ada', email: 'Writer@newsroom.example' };
  const { status } = await send('PUT', '/admin/users/me', profile, writer);
  expect(status).toBe(200);
});

test.each([
  ['a zero-width space', 'writer@newsroom.example\u200b'],
  ['a full-width letter', '\uff57riter@newsroom.example'],
  ['a Cyrillic letter', 'wr\u0456ter@newsroom.example'],
  ['an accent', 'writ\u00e9r@newsroom.example'],
  ['capitals', 'Writer@Newsroom.example'],
])('an address with %s makes no second account', async (_, email) => {
  const before = await listAddresses();
  const role = await newsroom.strapi.db.query('admin::role').findOne({ where: { name: 'Writer' } });
  const { id } = role as { id: number };
  const account = { email, firstname: 'Second', lastname: 'Self', roles: [id] };
  expect((await send('POST', '/admin/users', account, administrator)).status).toBe(400);
  await expect(
    newsroom.strapi.db.query('admin::user').create({ data: { email, firstname: 'Second' } }),
  ).rejects.toThrow(/address/);
  await expect(
    newsroom.strapi.db.query('admin::user').createMany({ data: [{ email, firstname: 'Second' }] }),
  ).rejects.toThrow(/address/);
  expect(await listAddresses()).toEqual(before);
});

test('an older account with capitals is not doubled by its lower-case address', async () => {
  const knex = newsroom.strapi.db.connection;
  await knex('admin_users').insert({ email: 'Old\u200b@Newsroom.example', firstname: 'Old' });
  await expect(
    newsroom.strapi.db.query('admin::user').create({ data: { email: 'old@newsroom.example' } }),
  ).rejects.toThrow('Another account has this e-mail address');
});

test('an administrator changes the address of another account', async () => {
  await signInAs(newsroom, 'mistyped@newsroom.example', 'Writer');
  expect((await rename('mistyped', 'typed')).status).toBe(200);
  expect(await listAddresses()).toContain('typed@newsroom.example');
});

test('an address that was mistyped is given to whom it belongs', async () => {
  await signInAs(newsroom, 'guessed@newsroom.example', 'Writer');
  expect((await rename('guessed', 'known')).status).toBe(200);
  await signInAs(newsroom, 'guessed@newsroom.example', 'Writer');
});

test('an address under which the trail names somebody is taken by nobody else', async () => {
  await saveReleaseAs(writer);
  expect((await rename('writer', 'renamed')).status).toBe(200);
  const taken = await rename('typed', 'writer');
  expect(taken.status).toBe(400);
  expect(taken.text).toContain('named in the audit trail as the address of another account');
  // Its own account may have it back.
  expect((await rename('renamed', 'writer')).status).toBe(200);

  const id = await findId('writer@newsroom.example');
  await newsroom.strapi.db.query('admin::user').delete({ where: { id } });
  await expect(
    newsroom.strapi.db.query('admin::user').create({ data: { email: 'writer@newsroom.example' } }),
  ).rejects.toThrow('named in the audit trail');
});

async function rename(from: string, to: string) {
  const id = await findId(`${from}@newsroom.example`);
  const email = `${to}@newsroom.example`;
  return send('PUT', `/admin/users/${id}`, { email }, administrator);
}

/** A release that the account saves over the content manager: the trail then names it. */
async function saveReleaseAs(token: string) {
  const library = await keepLibrary(newsroom.strapi);
  const documentId = await writeRelease(newsroom.strapi, library);
  const address = `/content-manager/collection-types/api::release.release/${documentId}`;
  const { status } = await send('PUT', address, { headline: 'Harbour changes' }, token);
  expect(status).toBe(200);
}
