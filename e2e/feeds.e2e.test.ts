import { setTimeout } from 'node:timers/promises';
import { parseFeed } from '@rowanmanning/feed-parser';
import { until } from '../apps/cms/test/until';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';
import { openTeam, type Team } from './stack/open-team.mjs';

const formats = ['/feeds/rss.xml', '/feeds/atom.xml', '/feeds/feed.json'];
const first = 'cellectar-granted-sme-status-by-the-european-medicines-agency';

let newsroom: Newsroom;
let team: Team;

beforeAll(async () => {
  newsroom = await openNewsroom();
  team = await openTeam(newsroom);
});
afterAll(() => newsroom.close());

/** As readers do: a newsroom that is busy says when to ask again. */
const look = async (path: string, headers: Record<string, string> = {}) => {
  const address = new URL(path, newsroom.webUrl);
  for (;;) {
    const response = await fetch(address, { redirect: 'manual', headers });
    const text = await response.text();
    const seconds = response.headers.get('retry-after');
    if (response.status !== 503 || seconds === null) {
      return { status: response.status, text, headers: response.headers };
    }
    await setTimeout(Number(seconds) * 1000);
  }
};

/** The text, once it holds. */
function lookUntil(path: string, holds: (text: string) => boolean): Promise<string> {
  return until(async () => {
    const { text } = await look(path);
    return holds(text) && text;
  });
}

/** The items of a feed in any format, as an independent reader sees them. */
function readItems(path: string, text: string) {
  if (!path.endsWith('.json')) return parseFeed(text).items;
  const { items } = JSON.parse(text) as {
    items: {
      id: string;
      title: string;
      url: string;
      content_html: string;
      date_modified: string;
    }[];
  };
  return items.map((item) => ({
    ...item,
    content: item.content_html,
    updated: new Date(item.date_modified),
  }));
}

const listPlaces = (sitemap: string) =>
  [...sitemap.matchAll(/<loc>([^<]*)/g)].map(([, place = '']) => new URL(place).pathname);

async function issue(slug: string, headline: string): Promise<string> {
  const documentId = await team.writer.create({
    headline,
    slug,
    body: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Here it is.' }] }],
    },
    company: { connect: [{ documentId: await team.writer.findCompany('varmholt') }] },
  });
  await team.issue(documentId);
  return documentId;
}

test.each(formats)('%s is read by an independent reader, the same items in each', async (path) => {
  const { status, text, headers } = await look(path);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toMatch(/^application\/(?:rss\+xml|atom\+xml|feed\+json);/);
  const items = readItems(path, text);
  expect(items.length).toBeGreaterThan(1);
  expect(items.map(({ url }) => new URL(url ?? '').pathname)).toContain(`/releases/${first}`);
  const json = readItems(formats[2] ?? '', (await look('/feeds/feed.json')).text);
  expect(items.map(({ id }) => id)).toEqual(json.map(({ id }) => id));
});

test('who has the feed gets no second one until something is issued', async () => {
  const { headers } = await look('/feeds/rss.xml');
  const etag = headers.get('etag') ?? '';
  const again = await look('/feeds/rss.xml', { 'if-none-match': etag });
  expect(again).toMatchObject({ status: 304, text: '' });
  await issue('something-new', 'Something new');
  await lookUntil('/feeds/rss.xml', (text) => text.includes('Something new'));
  expect((await look('/feeds/rss.xml', { 'if-none-match': etag })).status).toBe(200);
});

test('a correction with another address keeps the GUID and is told as an update', async () => {
  const documentId = await issue('before-the-move', 'Before the move');
  const ids: (string | null | undefined)[] = [];
  for (const path of formats) {
    const text = await lookUntil(path, (found) => found.includes('Before the move'));
    ids.push(readItems(path, text).find(({ title }) => title === 'Before the move')?.id);
  }
  const fields = { slug: 'after-the-move', headline: 'After the move' };
  await team.correct(documentId, fields, 'It moved.');
  for (const [index, path] of formats.entries()) {
    const text = await lookUntil(path, (found) => found.includes('After the move'));
    const items = readItems(path, text);
    const moved = items.find(({ title }) => title === 'After the move');
    expect(moved?.id).toBe(ids[index]);
    expect(items.filter(({ id }) => id === ids[index])).toHaveLength(1);
    expect(moved?.url).toMatch(/\/releases\/after-the-move$/);
    expect(moved?.content).toMatch(/^<p><strong>Correction of [^<]*<\/strong> It moved\.<\/p>/);
    expect(text).not.toContain('Before the move');
  }
  const old = await until(async () => {
    const answer = await look('/releases/before-the-move');
    return answer.status === 308 && answer;
  });
  expect(old.headers.get('location')).toBe('/releases/after-the-move');
});

test('a draft is in none of them; a release of today is in the news', async () => {
  await team.writer.create({ headline: 'Glockenspielcanary', slug: 'glockenspielcanary' });
  const year = new Date().getFullYear();
  const places = [...formats, `/sitemaps/${year}.xml`, '/sitemaps/news.xml', '/calendar.ics'];
  for (const path of places) {
    const { status, text } = await look(path);
    expect(status).toBe(200);
    expect(text.toLowerCase()).not.toContain('glockenspielcanary');
  }
  expect(listPlaces((await look('/sitemaps/news.xml')).text)).toContain('/releases/something-new');
});

test('every sitemap that the index names is there, and its pages are', async () => {
  const robots = (await look('/robots.txt')).text;
  expect(robots).toMatch(/^Sitemap: https?:\/\/.*\/sitemap\.xml$/m);
  const sitemaps = listPlaces((await look('/sitemap.xml')).text);
  expect(sitemaps).toEqual(expect.arrayContaining(['/sitemaps/pages.xml', '/sitemaps/news.xml']));
  const pages = new Set<string>();
  for (const path of sitemaps) {
    const { status, text } = await look(path);
    expect(status).toBe(200);
    for (const page of listPlaces(text)) pages.add(page);
  }
  expect([...pages]).toEqual(
    expect.arrayContaining(['/', `/releases/${first}`, '/releases/after-the-move']),
  );
  for (const page of pages) expect([page, (await look(page)).status]).toEqual([page, 200]);
});

test('calendars and contacts are there', async () => {
  const { status, text, headers } = await look('/calendar.ics');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const [event] =
    /(?<=\r\nURL:)[^\r]*\/calendar\/[a-z0-9-]+/.exec(text.replaceAll('\r\n ', '')) ?? [];
  expect(event).toBeDefined();
  expect((await look(`${new URL(event ?? '').pathname}/event.ics`)).text).toContain('BEGIN:VEVENT');
  const card = await look(`/releases/${first}/editions/1/contacts/0.vcf`);
  expect(card.status).toBe(200);
  expect(card.text).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
});

test('a withdrawn release is in nothing any more', async () => {
  const documentId = await issue('soon-withdrawn', 'Soon withdrawn');
  const year = new Date().getFullYear();
  const places = [...formats, `/sitemaps/${year}.xml`, '/sitemaps/news.xml'];
  for (const path of places) await lookUntil(path, (text) => text.includes('soon-withdrawn'));
  await team.withdraw(documentId, 'It was wrong.');
  for (const path of places) {
    await lookUntil(path, (text) => !text.includes('soon-withdrawn'));
    expect((await look(path)).text).not.toContain('Soon withdrawn');
  }
});

test.each([
  '/feeds/companies/nobody/rss.xml',
  '/feeds/categories/%00/rss.xml',
  '/feeds/companies/%FF/atom.xml',
  '/feeds/companies/..%2f..%2fetc/feed.json',
  '/feeds/index.html',
  '/sitemaps/1e9.xml',
  '/sitemaps/2020-999.xml',
  '/sitemaps/-1.xml',
  '/calendar/nothing/event.ics',
  '/companies/nobody/calendar.ics',
  `/releases/${first}/editions/1/contacts/99.vcf`,
  `/releases/${first}/editions/0/contacts/0.vcf`,
  `/releases/${first}/editions/1/contacts/99999999999999999999.vcf`,
])('%s is nothing, calmly', async (path) => {
  expect([400, 404]).toContain((await look(path)).status);
});

test.each([
  'language=de&language=en',
  "language='%20OR%201=1",
  'language=%00',
  'language=%FF',
  'language=%0d%0aX-Injected:1',
  'scope=company&slug=nobody&file=atom.xml',
  'first=-1&after=x',
])('a feed with ?%s is a feed', async (query) => {
  const { status, headers, text } = await look(`/feeds/rss.xml?${query}`);
  expect(status).toBe(200);
  expect(headers.get('x-injected')).toBeNull();
  expect(parseFeed(text).items.length).toBeGreaterThan(1);
});

test('addresses and parameters of 10 KB cost nothing', async () => {
  const long = 'a'.repeat(10_000);
  expect([400, 404]).toContain((await look(`/feeds/companies/${long}/rss.xml`)).status);
  expect((await look(`/feeds/rss.xml?language=${long}`)).status).toBe(200);
});
