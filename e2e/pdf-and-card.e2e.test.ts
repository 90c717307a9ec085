import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../apps/cms/test/until';
import { openAnonymousClient } from './leaks/anonymous-client.mjs';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';
import { openTeam, type Team } from './stack/open-team.mjs';

const first = 'cellectar-granted-sme-status-by-the-european-medicines-agency';

let newsroom: Newsroom;
let team: Team;
let client: ReturnType<typeof openAnonymousClient>;

beforeAll(async () => {
  newsroom = await openNewsroom();
  team = await openTeam(newsroom);
  client = openAnonymousClient(newsroom);
});
afterAll(async () => {
  client.close();
  await newsroom.close();
});

const look = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(new URL(path, newsroom.webUrl), { redirect: 'manual', ...init });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes };
};

/** The answer, once it is answered so. */
function lookUntil(path: string, status: number) {
  return until(async () => {
    const answer = await look(path);
    return answer.status === status && answer;
  });
}

const toPath = (slug: string, number: number | string, file: string) =>
  `/releases/${slug}/editions/${number}/${file}`;

async function write(slug: string, headline: string): Promise<string> {
  return team.writer.create({
    headline,
    slug,
    body: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Here it is.' }] }],
    },
    company: { connect: [{ documentId: await team.writer.findCompany('varmholt') }] },
  });
}

/** Width and height, as a PNG's own header says them. */
const toSize = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('a release’s PDF is a PDF, has a name to be kept under, and is the same at each request', async () => {
  const path = toPath(first, 1, 'release.pdf');
  const { status, headers, bytes } = await look(path);
  expect(status).toBe(200);
  expect(bytes.subarray(0, 8).toString()).toBe('%PDF-1.7');
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(bytes.length),
    'content-disposition': `inline; filename="${first}.pdf"`,
    'cache-control': 'public, max-age=0, must-revalidate',
    'x-content-type-options': 'nosniff',
  });
  const again = await look(path);
  expect(again.bytes.equals(bytes)).toBe(true);
  expect(again.headers.get('etag')).toBe(headers.get('etag'));
});

test.each(['release.pdf', 'card.png'])(
  '%s: who has it gets 304, and HEAD no body',
  async (file) => {
    const whole = await look(toPath(first, 1, file));
    const etag = whole.headers.get('etag') ?? '';
    const same = await look(toPath(first, 1, file), { headers: { 'if-none-match': etag } });
    expect({ status: same.status, length: same.bytes.length }).toEqual({ status: 304, length: 0 });
    expect(same.headers.get('etag')).toBe(etag);
    const head = await look(toPath(first, 1, file), { method: 'HEAD' });
    expect({ status: head.status, length: head.bytes.length }).toEqual({ status: 200, length: 0 });
    expect(head.headers.get('content-length')).toBe(String(whole.bytes.length));
    const other = await look(toPath(first, 1, file), { headers: { 'if-none-match': '"other"' } });
    expect(other.bytes.equals(whole.bytes)).toBe(true);
  },
);

test('the same is made in a folder that was emptied, byte for byte', async () => {
  const path = toPath(first, 1, 'release.pdf');
  const before = await look(path);
  await newsroom.web.stop();
  await rm(join(newsroom.settings.dataFolder, 'web-cache'), { recursive: true });
  await newsroom.web.start();
  const after = await look(path);
  expect(after.bytes.equals(before.bytes)).toBe(true);
});

test('the page names its card, of the size that it has, and its PDF', async () => {
  const page = (await look(`/releases/${first}`)).bytes.toString();
  const named = (property: string) =>
    new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(page)?.[1] ?? '';
  const { status, headers, bytes } = await look(new URL(named('og:image')).pathname);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('image/png');
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(toSize(bytes)).toEqual([1200, 630]);
  expect([named('og:image:width'), named('og:image:height')]).toEqual(['1200', '630']);
  const pdf = /href="([^"]*release\.pdf)"/.exec(page)?.[1] ?? '';
  const path = new URL(pdf, newsroom.webUrl).pathname;
  expect((await look(path)).headers.get('content-type')).toBe('application/pdf');
});

test('a correction leaves the PDF of the edition before as it was, and has its own', async () => {
  const documentId = await write('pump-order', 'Pump Order');
  await team.issue(documentId);
  const before = await lookUntil(toPath('pump-order', 1, 'release.pdf'), 200);
  expect((await look(toPath('pump-order', 2, 'release.pdf'))).status).toBe(404);
  await team.correct(documentId, {
    slug: 'pump-and-valve-order',
    headline: 'Pump and Valve Order',
  });
  const own = await lookUntil(toPath('pump-and-valve-order', 2, 'release.pdf'), 200);
  expect(own.headers.get('content-disposition')).toContain('pump-and-valve-order-edition-2.pdf');
  expect(own.bytes.equals(before.bytes)).toBe(false);
  for (const slug of ['pump-order', 'pump-and-valve-order']) {
    const after = await look(toPath(slug, 1, 'release.pdf'));
    expect({ slug, status: after.status, isSame: after.bytes.equals(before.bytes) }).toEqual({
      slug,
      status: 200,
      isSame: true,
    });
    expect(after.headers.get('content-disposition')).toContain('filename="pump-order.pdf"');
  }
});

test('a picture is made when its edition is issued, before anybody asks', async () => {
  const folder = join(newsroom.settings.dataFolder, 'web-cache', 'typeset');
  const listCards = async () => (await readdir(folder)).filter((name) => name.endsWith('.png'));
  const before = await listCards();
  await team.issue(await write('valve-order', 'Valve Order'));
  await until(async () => (await listCards()).length > before.length);
  const etag = (await look(toPath('valve-order', 1, 'card.png'))).headers.get('etag') ?? '';
  expect(await listCards()).toContain(etag.slice(1, -1));
});

test('a scheduled release has neither before its instant, and both after it', async () => {
  const documentId = await write('fan-order', 'Fan Order');
  const instant = new Date(Date.now() + 20_000);
  await team.schedule(documentId, instant);
  const paths = ['release.pdf', 'card.png'].map((file) => toPath('fan-order', 1, file));
  const early: unknown[] = [];
  for (const path of paths) {
    for (const init of [{}, { method: 'HEAD' }, { headers: { 'if-none-match': '*' } }]) {
      const { status, headers } = await look(path, init);
      early.push([status, headers.get('cache-control')]);
    }
  }
  expect(Date.now()).toBeLessThan(instant.getTime());
  expect(early).toEqual(early.map(() => [404, 'no-store']));
  for (const path of paths) {
    const { headers, bytes } = await lookUntil(path, 200);
    expect(Date.now()).toBeGreaterThanOrEqual(instant.getTime());
    expect(headers.get('content-length')).toBe(String(bytes.length));
  }
});

test('a withdrawal takes PDF and picture of every edition away at once, also from who has them', async () => {
  const documentId = await write('belt-order', 'Belt Order');
  await team.issue(documentId);
  const paths = ['release.pdf', 'card.png'].map((file) => toPath('belt-order', 1, file));
  const tags: string[] = [];
  for (const path of paths) tags.push((await lookUntil(path, 200)).headers.get('etag') ?? '');
  await team.withdraw(documentId, 'There is no such order.');
  for (const [at, path] of paths.entries()) {
    const known = { headers: { 'if-none-match': tags[at] ?? '' } };
    for (const init of [{}, known, { method: 'HEAD' }]) {
      const { status, headers, bytes } = await look(path, init);
      expect([path, status, headers.get('cache-control')]).toEqual([path, 410, 'no-store']);
      expect(bytes.toString()).not.toContain('PDF-1.7');
    }
  }
  // Neither do they come back with a web that was started anew and a CMS that is down.
  await newsroom.web.stop();
  await newsroom.cms.stop();
  await newsroom.web.start();
  for (const path of paths) expect((await look(path)).status).toBe(410);
  const other = await look(toPath(first, 1, 'release.pdf'));
  expect([other.status, other.headers.get('retry-after')]).toEqual([503, '5']);
  await newsroom.cms.start();
});

test.each([
  toPath('no-such-release', 1, 'release.pdf'),
  toPath(first, 2, 'release.pdf'),
  toPath(first, 2, 'card.png'),
  toPath(first, 0, 'release.pdf'),
  toPath(first, -1, 'card.png'),
  toPath(first, 1e9, 'release.pdf'),
  toPath(first, '01', 'release.pdf'),
  toPath(first, '1%00', 'release.pdf'),
  toPath(first, '%FF', 'card.png'),
  toPath(`${first}%00`, 1, 'release.pdf'),
  toPath('%FF', 1, 'release.pdf'),
  toPath('..%2f..%2f..', 1, 'release.pdf'),
  toPath('../../..', 1, 'release.pdf'),
  toPath(first, '..%2f1', 'release.pdf'),
  toPath('a'.repeat(1000), 1, 'release.pdf'),
  toPath(first, 1, 'release.pdf%00.png'),
  toPath(first, 1, '..%2frelease.pdf'),
  `/api/editions/..%2f..%2fetc/1/release.pdf`,
  `/api/editions/${first}/1/..%2f..%2fpasswd`,
])('%s names no edition, and nobody keeps that answer', async (path) => {
  const { status, headers, body } = await client.ask({
    route: '',
    method: 'GET',
    to: 'web',
    path,
  });
  const kept = headers.find(([name]) => name.toLowerCase() === 'cache-control')?.[1] ?? '';
  // Next refuses a malformed address before our headers are set.
  expect(status === 400 || (status === 404 && kept.includes('no-store'))).toBe(true);
  expect(body).not.toMatch(/%PDF|node_modules|\.[cm]?[jt]s:\d+:\d+/);
});

test('a crowd on an earnings day is answered, each with the same bytes', async () => {
  const documentId = await write('gear-order', 'Gear Order');
  await team.issue(documentId);
  const path = toPath('gear-order', 1, 'release.pdf');
  const crowd = await Promise.all(Array.from({ length: 100 }, () => look(path)));
  expect(new Set(crowd.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(crowd.map(({ bytes }) => bytes.toString('base64'))).size).toBe(1);
});
