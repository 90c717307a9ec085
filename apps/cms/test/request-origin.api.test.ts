import { request as httpRequest } from 'node:http';
import { userService } from '../src/platform/strapi-services';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

/**
 * What a proxy says of a request is believed of the proxies that the settings name, and of nobody
 * else. All of 127.0.0.0/8 is this machine: the proxy of the settings asks from an address of its own.
 */

const proxy = '127.0.0.2';
const client = '127.0.0.1';
const password = 'Passw0rd-for-tests';

let newsroom: TestNewsroom;
let accounts = 0;

beforeAll(async () => {
  newsroom = await openTestNewsroom({ trustedProxies: `10.0.0.0/8, ${proxy}` });
});
afterAll(() => newsroom.close());

/** An account of a test's own: attempts are counted by the address that they name. */
async function addAccount(): Promise<string> {
  const email = `account-${(accounts += 1)}@newsroom.example`;
  await userService(newsroom.strapi).create({
    ...{ email, firstname: 'A', password, isActive: true, registrationToken: null, roles: [] },
  });
  return email;
}

function signIn(
  from: string,
  headers: Record<string, string>,
  given: object,
): Promise<{ status: number; cookies: string[] }> {
  const { hostname, port } = new URL(newsroom.url);
  return new Promise((resolve, reject) => {
    const asked = httpRequest(
      {
        ...{ hostname, port, path: '/admin/login', method: 'POST', localAddress: from },
        headers: { 'content-type': 'application/json', connection: 'close', ...headers },
      },
      (response) => {
        response.resume();
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            cookies: response.headers['set-cookie'] ?? [],
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(JSON.stringify(given));
  });
}

const sessionCookie = (cookies: string[]) =>
  cookies.find((cookie) => cookie.startsWith('strapi_admin_refresh='));

test('behind TLS of a proxy that is named, the session’s cookie is Secure', async () => {
  const email = await addAccount();
  const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.1' };
  const { status, cookies } = await signIn(proxy, headers, { email, password });
  expect(status).toBe(200);
  expect(sessionCookie(cookies)).toMatch(/; secure/i);
  expect(sessionCookie(cookies)).toMatch(/; httponly/i);
});

test('from anybody else the same word counts for nothing, and signing in goes on', async () => {
  const email = await addAccount();
  const headers = { 'x-forwarded-proto': 'https', forwarded: 'proto=https;for=192.0.2.1' };
  const { status, cookies } = await signIn(client, headers, { email, password });
  expect(status).toBe(200);
  expect(sessionCookie(cookies)).not.toMatch(/; secure/i);
});

/** Eight attempts with a wrong password at an account of their own. */
async function tryPasswords(from: string, toHeaders: (attempt: number) => Record<string, string>) {
  const email = await addAccount();
  const answers: number[] = [];
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const given = { email, password: 'Wrong-passw0rd' };
    answers.push((await signIn(from, toHeaders(attempt), given)).status);
  }
  return { email, answers };
}

test('each visitor of a proxy has attempts of his own: nobody locks another out', async () => {
  const attacker = { 'x-forwarded-for': '198.51.100.7' };
  const { email, answers } = await tryPasswords(proxy, () => attacker);
  expect(answers.at(-1)).toBe(429);
  const visitor = { 'x-forwarded-for': '192.0.2.1' };
  expect((await signIn(proxy, visitor, { email, password })).status).toBe(200);
});

test('a visitor who names other addresses before his own has no more attempts for it', async () => {
  const { answers } = await tryPasswords(proxy, (attempt) => ({
    'x-forwarded-for': `203.0.113.${attempt}, 198.51.100.8, 10.1.2.3`,
  }));
  expect(answers.at(-1)).toBe(429);
});

test.each(['x-forwarded-for', 'x-real-ip', 'forwarded', 'x-client-ip'])(
  'nor has an anonymous visitor who says with %s that he is many',
  async (name) => {
    const { answers } = await tryPasswords(client, (attempt) => ({
      [name]: name === 'forwarded' ? `for=203.0.113.${attempt}` : `203.0.113.${attempt}`,
    }));
    expect(answers.at(-1)).toBe(429);
  },
);
