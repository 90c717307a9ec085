import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editionsIssuedPath, signRequest } from '@dateline/contract';
import { until } from '../apps/cms/test/until';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';
import { openTeam, type Team } from './stack/open-team.mjs';

const slug = 'cellectar-granted-sme-status-by-the-european-medicines-agency';

let newsroom: Newsroom;
let team: Team;

beforeAll(async () => {
  newsroom = await openNewsroom();
  team = await openTeam(newsroom);
});
afterAll(() => newsroom.close());

const look = async (path: string) => {
  const response = await fetch(new URL(path, newsroom.webUrl), { redirect: 'manual' });
  return { status: response.status, html: await response.text(), headers: response.headers };
};

/** Looks until the page shows the words. */
async function lookUntil(path: string, words: string): Promise<void> {
  await until(async () => (await look(path)).html.includes(words));
}

test('a correction is, once issued, on the release’s, the home and the company’s page', async () => {
  const documentId = await team.writer.findRelease(slug);
  expect((await look('/')).html).not.toContain('Changed at the desk');
  await look(`/releases/${slug}`);
  await look('/companies/cellectar-biosciences');
  await team.correct(documentId, { headline: 'Changed at the desk' });
  for (const path of ['/', `/releases/${slug}`, '/companies/cellectar-biosciences']) {
    await lookUntil(path, 'Changed at the desk');
  }
});

test('a draft that is saved and not issued is on no page', async () => {
  const documentId = await team.writer.create({
    headline: 'Xylophonecanary',
    slug: 'xylophonecanary',
  });
  expect(documentId).toBeTruthy();
  expect((await look('/releases/xylophonecanary')).status).toBe(404);
  expect((await look('/')).html).not.toContain('Xylophonecanary');
});

test('a release that visitors waited for is there at once, although its 404 was asked for before', async () => {
  const waiting = 'awaited-release';
  for (let visits = 0; visits < 20; visits += 1) {
    expect((await look(`/releases/${waiting}`)).status).toBe(404);
  }
  const company = await team.writer.findCompany('varmholt');
  const documentId = await team.writer.create({
    headline: 'Awaited',
    slug: waiting,
    body: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Here.' }] }],
    },
    company: { connect: [{ documentId: company }] },
  });
  await team.issue(documentId);
  await lookUntil(`/releases/${waiting}`, 'Awaited');
});

test('a slug that was corrected redirects to the new address for good', async () => {
  const documentId = await team.writer.findRelease('awaited-release');
  await team.correct(documentId, { slug: 'awaited-and-renamed' });
  await lookUntil('/releases/awaited-and-renamed', 'Awaited');
  const old = await until(async () => {
    const answer = await look('/releases/awaited-release');
    return answer.status === 308 && answer;
  });
  expect(old.headers.get('location')).toBe('/releases/awaited-and-renamed');
});

describe('the door through which the CMS tells of an edition', () => {
  const secretOf = async () => {
    const file = join(newsroom.settings.secretsFolder, 'web.json');
    return (JSON.parse(await readFile(file, 'utf8')) as { notificationSecret: string })
      .notificationSecret;
  };
  const send = (body: string, headers: object) =>
    fetch(new URL(editionsIssuedPath, newsroom.webUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });

  test('is shut to what is unsigned, forged, malformed or too long', async () => {
    const forged = signRequest('x'.repeat(43), { id: 'a', body: '{}', now: new Date() });
    expect((await send('{}', {})).status).toBe(401);
    expect((await send('{}', forged)).status).toBe(401);
    const body = JSON.stringify({ type: 'editions.issued' });
    const signed = signRequest(await secretOf(), { id: 'b', body, now: new Date() });
    expect((await send(body, signed)).status).toBe(400);
    const long = 'x'.repeat(100_000);
    const signedLong = signRequest(await secretOf(), { id: 'c', body: long, now: new Date() });
    expect([400, 413]).toContain((await send(long, signedLong)).status);
  });

  test('refuses a request that it has taken before', async () => {
    const body = JSON.stringify({ type: 'editions.issued' });
    const signed = signRequest(await secretOf(), { id: 'replayed', body, now: new Date() });
    await send(body, signed);
    expect((await send(body, signed)).status).toBe(409);
  });
});

describe('what is published beside releases is public at once:', () => {
  /** Milliseconds. A little less than the age at which pages would follow by themselves. */
  const soon = 55_000;
  const manager = '/content-manager';
  const events = `${manager}/collection-types/api::event.event`;
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  let documentId: string;

  const transition = (name: string, fields: object = {}) =>
    team.approver.call(`${events}/${documentId}/actions/${name}`, 'POST', fields);
  async function lookUntilAll(paths: string[], holds: (found: string) => boolean): Promise<void> {
    for (const path of paths) {
      await until(async () => holds((await look(path)).html), { limitMs: soon });
    }
  }
  const isTold = (found: string) => /keepers.meet/i.test(found);

  // Asked for here for the first time: none of them is old enough to be made anew for its age.
  const places = [
    '/de',
    '/de/calendar',
    '/de/companies/varmholt',
    '/calendar.ics',
    '/companies/varmholt/calendar.ics',
    '/sitemaps/pages.xml',
  ];

  test(
    'a date that is published stands wherever dates stand',
    async () => {
      for (const path of places) expect(isTold((await look(path)).html)).toBe(false);
      expect((await look('/calendar/keepers-meet')).status).toBe(404);
      const { data } = await team.approver.call(events, 'POST', {
        title: 'Keepers meet',
        slug: 'keepers-meet',
        kind: 'meeting',
        takesPlace: 'confirmed',
        day: tomorrow,
        company: { connect: [{ documentId: await team.approver.findCompany('varmholt') }] },
      });
      documentId = data.documentId;
      await transition('publish');
      await lookUntilAll(places, isTold);
      expect((await look('/calendar/keepers-meet')).status).toBe(200);
      expect((await look('/de/calendar/keepers-meet')).status).toBe(200);
    },
    soon,
  );

  test(
    'changed, it is changed on its page; taken back, it is nowhere',
    async () => {
      await team.approver.save('event', documentId, { title: 'Keepers meet at sea' });
      await transition('publish');
      const pages = ['/calendar/keepers-meet', '/de/calendar/keepers-meet', '/de/calendar'];
      await lookUntilAll(pages, (found) => found.includes('Keepers meet at sea'));
      await transition('unpublish');
      await lookUntilAll(places, (found) => !isTold(found));
      for (const path of pages.slice(0, 2)) {
        await until(async () => (await look(path)).status === 404, { limitMs: soon });
      }
      expect((await look('/calendar/keepers-meet/event.ics')).status).toBe(404);
    },
    soon,
  );

  test(
    'a newsroom’s new name stands on the pages that are stored, releases too',
    async () => {
      const settings = `${manager}/single-types/api::newsroom.newsroom`;
      const release = '/releases/varmholt-appoints-mareike-oldenhove-chief-financial-officer';
      const pages = ['/en', '/en/archive/2024', '/en/companies/varmholt', release];
      for (const path of pages) await look(path);
      const name = 'The Lighthouse Keeper';
      await team.approver.call(settings, 'PUT', { name });
      await lookUntilAll(pages, (found) => found.includes(name));
      expect((await look('/')).html).toContain(name);
    },
    soon,
  );
});

test('five hundred unknown addresses leave nothing on the disk', async () => {
  const cache = join(newsroom.settings.dataFolder, 'web-cache');
  await mkdir(cache, { recursive: true });
  const ask = (index: number) => look(`/releases/unknown-${index}`);
  for (let batch = 0; batch < 50; batch += 1) {
    const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => ask(batch * 10 + i)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
  }
  // What was issued just now goes on being written: one page aside, one picture.
  const names = (await readdir(cache, { recursive: true })).filter((name) =>
    name.endsWith('.json'),
  );
  const stored = await Promise.all(
    names.map((name) => readFile(join(cache, name), 'utf8').catch(() => '')),
  );
  expect(stored.filter((page) => page.includes('awaited-and-renamed'))).not.toEqual([]);
  expect(stored.filter((page) => page.includes('/unknown-'))).toEqual([]);
});

describe('with the CMS stopped', () => {
  const paths = ['/', `/releases/${slug}`, '/companies/cellectar-biosciences'];

  test('issued pages go on being served, and stay after the web restarts', async () => {
    for (const path of paths) await look(path);
    await newsroom.cms.stop();
    for (const path of paths) expect((await look(path)).status).toBe(200);
    await newsroom.web.stop();
    await newsroom.web.start();
    for (const path of paths) {
      const { status, html } = await look(path);
      expect(status).toBe(200);
      expect(html).toContain('Changed at the desk');
    }
  });

  test('an address that only the CMS could judge answers 503 calmly, and 404 when the CMS is back', async () => {
    const unknown = '/releases/nobody-knows';
    const down = await look(unknown);
    expect(down.status).toBe(503);
    expect(down.html).toContain('cannot answer');
    await newsroom.cms.start();
    expect((await look(unknown)).status).toBe(404);
  });
});
