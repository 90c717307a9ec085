import { request, signInAs } from './accounts';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

/** Nothing acts in the newsroom but a signed-in account: there are no tokens, and no way to make one. */

let newsroom: TestNewsroom;
let administrator: string;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  administrator = await signInAs(newsroom, 'admin@newsroom.example', 'Administrator');
});
afterAll(() => newsroom.close());

const countTokens = async () => {
  const { db } = newsroom.strapi;
  return {
    api: await db.query('admin::api-token').count(),
    transfer: await db.query('admin::transfer-token').count(),
  };
};

test('Strapi’s stock tokens are gone after the first start, and after every other', async () => {
  expect(await countTokens()).toEqual({ api: 0, transfer: 0 });
  await newsroom.strapi.db.query('admin::api-token').create({
    data: { name: 'Full Access', description: '', type: 'full-access', accessKey: 'a-key' },
  });
  await newsroom.restart();
  expect(await countTokens()).toEqual({ api: 0, transfer: 0 });
});

test('no route of the admin API makes, reads or uses a token', () => {
  const paths = newsroom.strapi.server.listRoutes().map(({ path }) => path);
  expect(paths).toContain('/admin/users/me');
  // The one for a session's own short-lived token, which needs its cookie.
  const session = new Set(['/admin/access-token']);
  expect(paths.filter((path) => path.includes('token') && !session.has(path))).toEqual([]);
  expect(paths.filter((path) => path.startsWith('/admin/transfer'))).toEqual([]);
});

test.each(['/admin/api-tokens', '/admin/admin-tokens', '/admin/transfer/tokens'])(
  'an administrator makes no token at %s',
  async (path) => {
    const given = { name: 'mine', description: '', type: 'full-access', lifespan: null };
    const { status } = await request(newsroom, 'POST', path, given, administrator);
    expect([404, 405]).toContain(status);
    expect(await countTokens()).toEqual({ api: 0, transfer: 0 });
  },
);

test.each(['/admin/permissions', '/admin/users/me/permissions'])(
  'nobody has a right over tokens or can be given one (%s), so that the settings show no page of them',
  async (path) => {
    const { status, text } = await request(newsroom, 'GET', path, null, administrator);
    expect(status).toBe(200);
    expect(text).toContain('admin::roles.read');
    expect(text).not.toMatch(/admin::(?:api-tokens|admin-tokens|transfer\.tokens)\./);
  },
);

test('the content API has no route that writes', () => {
  const routes: { path: string; methods: string[] }[] = newsroom.strapi.server.listRoutes();
  const writing = routes.flatMap(({ path, methods }) =>
    path.startsWith('/api') ? methods.filter((method) => !/^(?:GET|HEAD)$/.test(method)) : [],
  );
  expect(writing).toEqual([]);
});
