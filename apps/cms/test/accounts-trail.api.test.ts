import { transition, save } from './account-steps';
import { request, signInAs } from './accounts';
import { keepLibrary, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { withPlantedFault } from './planted-fault';
import { until } from './until';

/** What becomes of accounts, roles and sessions is in the trail, and shown to whoever approves next. */

interface Entry {
  sequence: number;
  actor: string;
  account_id: number | null;
  action: string;
  subject: string | null;
  reason: string | null;
}

let newsroom: TestNewsroom;
let administrator: string;
let roles: Record<'Writer' | 'Approver', number>;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  administrator = await signInAs(newsroom, 'admin@newsroom.example', 'Administrator');
  roles = { Writer: await findRole('Writer'), Approver: await findRole('Approver') };
});
afterAll(() => newsroom.close());

async function findRole(name: string): Promise<number> {
  const role: unknown = await newsroom.strapi.db.query('admin::role').findOne({ where: { name } });
  return (role as { id: number }).id;
}

const listEntries = async (action: string): Promise<Entry[]> =>
  newsroom.strapi.db
    .connection('audit_entries')
    .where('action', 'like', action)
    .orderBy('sequence')
    .select('*');

const send = (method: string, path: string, given: object | null, token = administrator) =>
  request(newsroom, method, path, given, token);

async function invite(name: string): Promise<number> {
  const { body } = await send('POST', '/admin/users', {
    ...named(name),
    roles: [roles.Writer],
  });
  return (body as { data: { id: number } }).data.id;
}

const named = (name: string) => ({
  email: `${name}@newsroom.example`,
  firstname: name,
  lastname: '',
});

test('an account is in the trail from its making to its end, with who changed what', async () => {
  const id = await invite('ada');
  await send('PUT', `/admin/users/${id}`, { roles: [roles.Writer, roles.Approver] });
  await send('PUT', `/admin/users/${id}`, { email: 'quay@newsroom.example' });
  await send('PUT', `/admin/users/${id}`, { firstname: 'Ada', lastname: 'Quay' });
  await send('PUT', `/admin/users/${id}`, { isActive: true });
  await send('PUT', `/admin/users/${id}`, { isActive: false });
  await send('DELETE', `/admin/users/${id}`, null);
  const entries = (await listEntries('account.%')).filter(
    ({ subject }) => subject === `account:${id}`,
  );
  expect(entries.map(({ action, actor, reason }) => [action, actor, reason])).toEqual(
    [
      ['create', 'ada@newsroom.example: Writer'],
      ['roles', 'ada@newsroom.example: Writer before, Approver, Writer now.'],
      ['address', '“ada@newsroom.example” is now “quay@newsroom.example”.'],
      ['rename', 'quay@newsroom.example: “ada” is now “Ada Quay”.'],
      ['activate', 'quay@newsroom.example'],
      ['deactivate', 'quay@newsroom.example'],
      ['delete', 'quay@newsroom.example: Approver, Writer'],
    ].map(([change, reason]) => [`account.${change}`, 'admin@newsroom.example', reason]),
  );
});

test('a password is told of by its account, and never itself', async () => {
  await signInAs(newsroom, 'secret@newsroom.example', 'Writer');
  const own = await signIn('secret@newsroom.example', 'Passw0rd-for-tests');
  const given = { currentPassword: 'Passw0rd-for-tests', password: 'An0ther-password' };
  expect((await send('PUT', '/admin/users/me', given, own.token)).status).toBe(200);
  const [entry] = await listEntries('account.password');
  expect(entry).toMatchObject({ actor: 'secret@newsroom.example' });
  expect(JSON.stringify(await listEntries('%'))).not.toMatch(/An0ther|Passw0rd|\$2[aby]\$/);
});

test('a role is in the trail with what it may do', async () => {
  const { body } = await send('POST', '/admin/roles', { name: 'Counsel', description: '' });
  const { id } = (body as { data: { id: number } }).data;
  const permission = { action: 'api::release.approve', subject: null, properties: {} };
  const path = `/admin/roles/${id}/permissions`;
  const permissions = [{ ...permission, conditions: [] }];
  expect((await send('PUT', path, { permissions })).status).toBe(200);
  await send('PUT', path, { permissions });
  await send('PUT', path, { permissions: [] });
  await send('PUT', `/admin/roles/${id}`, { name: 'General counsel', description: '' });
  await send('DELETE', `/admin/roles/${id}`, null);
  const entries = await listEntries('role.%');
  expect(entries.map(({ action, actor, reason }) => [action, actor, reason])).toEqual(
    [
      ['create', '“Counsel”'],
      ['permissions', '“Counsel”: given: api::release.approve.'],
      ['permissions', '“Counsel”: taken away: api::release.approve.'],
      ['rename', '“Counsel” is now “General counsel”.'],
      ['delete', '“General counsel”'],
    ].map(([change, reason]) => [`role.${change}`, 'admin@newsroom.example', reason]),
  );
});

test('a change whose entry cannot be written is not made', async () => {
  const { body } = await send('POST', '/admin/roles', { name: 'Press', description: '' });
  const role = (body as { data: { id: number } }).data.id;
  const account = await invite('stays');
  const another = await invite('stays-too');
  const own = await signInAs(newsroom, 'own@newsroom.example', 'Writer');
  const before = await readAccess();
  const permission = { action: 'api::release.approve', subject: null, properties: {} };
  const changes = [
    ['POST', '/admin/users', { ...named('new'), roles: [roles.Writer] }],
    ['PUT', `/admin/users/${account}`, { roles: [roles.Writer, roles.Approver] }],
    ['PUT', `/admin/users/${account}`, { email: 'other@newsroom.example' }],
    ['PUT', `/admin/users/${account}`, { firstname: 'Other', isActive: true }],
    ['DELETE', `/admin/users/${account}`, null],
    ['POST', '/admin/users/batch-delete', { ids: [another] }],
    ['POST', '/admin/roles', { name: 'Forged', description: '' }],
    ['PUT', `/admin/roles/${role}`, { name: 'Forged', description: '' }],
    [
      'PUT',
      `/admin/roles/${role}/permissions`,
      { permissions: [{ ...permission, conditions: [] }] },
    ],
    ['DELETE', `/admin/roles/${role}`, null],
  ] as const;
  const password = { currentPassword: 'Passw0rd-for-tests', password: 'An0ther-password' };
  await withPlantedFault(newsroom.strapi.db.connection, 'audit_entries', async () => {
    for (const [method, path, given] of changes) {
      expect([path, (await send(method, path, given)).status]).toEqual([path, 500]);
    }
    expect((await send('PUT', '/admin/users/me', password, own)).status).toBe(500);
    expect(await readAccess()).toEqual(before);
  });
  for (const [method, path, given] of changes) {
    expect([path, (await send(method, path, given)).status]).not.toEqual([path, 500]);
  }
});

/** Every account and role with what it may do, as the database holds them. */
async function readAccess(): Promise<unknown[]> {
  const tables = [
    ...['admin_users', 'admin_users_roles_lnk', 'admin_roles'],
    ...['admin_permissions', 'admin_permissions_role_lnk'],
  ];
  const { connection } = newsroom.strapi.db;
  return Promise.all(tables.map(async (table) => connection(table).orderBy('id').select('*')));
}

async function signIn(email: string, password: string) {
  const { status, body } = await request(newsroom, 'POST', '/admin/login', { email, password });
  const { data } = body as { data?: { token: string } };
  return { status, token: data?.token ?? '' };
}

test('who signs in and out is in the trail', async () => {
  const token = await signInAs(newsroom, 'session@newsroom.example', 'Writer');
  await send('POST', '/admin/logout', {}, token);
  const entries = (await listEntries('account.sign-%')).filter(
    ({ actor }) => actor === 'session@newsroom.example',
  );
  expect(entries.map(({ action }) => action)).toEqual(['account.sign-in', 'account.sign-out']);
  expect(entries[0]?.account_id).toEqual(expect.any(Number));
});

test('failed sign-ins are told of their account; of others no address is kept, however many', async () => {
  expect((await signIn('admin@newsroom.example', 'wrong')).status).toBe(400);
  for (const name of ['one', 'two', 'three', 'four']) {
    await signIn(`${name}@unknown.example`, 'wrong');
  }
  const failed = await until(async () => {
    const entries = await listEntries('account.sign-in-failed');
    return entries.length >= 2 ? entries : null;
  });
  expect(failed.map(({ actor, reason }) => `${actor}: ${reason}`).sort()).toEqual([
    'system: An address that no account has',
    'system: admin@newsroom.example',
  ]);
  // What was counted beyond the first is told at the latest when the newsroom stops.
  await newsroom.restart();
  administrator = (await signIn('admin@newsroom.example', 'Passw0rd-for-tests')).token;
  const after = await listEntries('account.sign-in-failed');
  expect(after.at(-1)?.reason).toBe(
    'An address that no account has: 3 more in the minute after the last entry',
  );
  expect(JSON.stringify(await listEntries('%'))).not.toContain('unknown.example');
});

test('tokens that somebody made past the newsroom are told of when they are deleted', async () => {
  await newsroom.strapi.db.query('admin::api-token').create({
    data: { name: 'Mine', description: '', type: 'full-access', accessKey: 'a-key' },
  });
  await newsroom.restart();
  const entry = (await listEntries('token.delete')).at(-1);
  expect(entry?.reason).toMatch(/^1 token/);
});

test('whoever approves next is shown the accounts that were made or changed since', async () => {
  administrator = (await signIn('admin@newsroom.example', 'Passw0rd-for-tests')).token;
  const approver = await signInAs(newsroom, 'approver@newsroom.example', 'Approver');
  const library = await keepLibrary(newsroom.strapi);
  const show = async (documentId: string) => {
    const { body } = await send('GET', `/dateline/releases/${documentId}/workflow`, null, approver);
    const workflow = body as {
      contentHash: string;
      accountChanges: { about: string; by: string }[];
    };
    return { contentHash: workflow.contentHash, changes: workflow.accountChanges };
  };
  const ask = async (slug: string) => {
    const documentId = await writeRelease(newsroom.strapi, library, { slug });
    const headline = `Harbour orders ${slug}`;
    await save(newsroom, 'release', documentId, { headline }, administrator);
    await transition(newsroom, documentId, { type: 'request-approval' }, administrator);
    return documentId;
  };
  const first = await ask('first');
  const { contentHash } = await show(first);
  await transition(newsroom, first, { type: 'approve', contentHash }, approver);

  const second = await ask('second');
  expect((await show(second)).changes).toEqual([]);
  await invite('sock-puppet');
  expect((await show(second)).changes).toMatchObject([
    {
      action: 'account.create',
      about: 'sock-puppet@newsroom.example: Writer',
      by: 'admin@newsroom.example',
    },
  ]);
  const shown = await show(second);
  await transition(newsroom, second, { type: 'approve', contentHash: shown.contentHash }, approver);
  expect((await show(await ask('third'))).changes).toEqual([]);
});
