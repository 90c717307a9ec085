import { signInAs } from './accounts';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

let newsroom: TestNewsroom;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

interface SessionRow {
  createdAt: string;
  expiresAt: string;
  absoluteExpiresAt: string;
}

test('a sign-in holds five minutes a token, thirty minutes unused and twelve hours at most', async () => {
  const token = await signInAs(newsroom, 'writer@newsroom.example', 'Writer');
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  const { iat, exp } = JSON.parse(payload) as { iat: number; exp: number };
  expect(exp - iat).toBe(300);

  const [session]: SessionRow[] = await newsroom.strapi.db.query('admin::session').findMany();
  const lasts = (until: string | undefined) =>
    Math.round((Date.parse(until ?? '') - Date.parse(session?.createdAt ?? '')) / 60_000);
  expect(lasts(session?.expiresAt)).toBe(30);
  expect(lasts(session?.absoluteExpiresAt)).toBe(12 * 60);
});
