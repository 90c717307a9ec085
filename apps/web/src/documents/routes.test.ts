import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { NextApiHandler, NextApiRequest, NextApiResponse } from 'next';
import { toEditionRecord } from '../../test/edition-record';
import { type Answers, openGraphqlCms } from '../../test/graphql-cms';
import { makeTemporaryFolder } from '../../test/temporary-folder';
import { toAddress } from '../../test/to-address';
import calendars from '../pages/api/documents/calendars/[scope]/[slug]';
import contacts from '../pages/api/documents/contacts/[slug]/[number]/[index]';
import feeds from '../pages/api/documents/feeds/[scope]/[slug]/[file]';
import robots from '../pages/api/documents/robots';
import sitemaps from '../pages/api/documents/sitemaps/[name]';
import { getSettings } from '../settings';
import { getDocumentCache } from './get-document-cache';

jest.mock('../settings');
jest.mock('../log-error');

const closing: { close: () => void }[] = [];
const withdrawnFolder = makeTemporaryFolder();
const issuedAt = '2026-08-06T05:00:00.000Z';
let asked: string[];

afterAll(() => {
  for (const one of closing) one.close();
});

const years = [{ year: 2026, count: 5001, updatedAt: issuedAt }];
const newsroom = { name: 'Norderwisch', description: null, language: 'en' };
const release = {
  slug: 'norderwisch-order',
  url: 'https://news.example.com/releases/norderwisch-order',
  language: 'en',
  headline: 'Two Ferries',
  issuedAt,
  updatedAt: issuedAt,
  listings: [],
};

const answers: Answers = {
  ReleaseLanguages: () => ({ newsroom, archive: { languages: [{ language: 'de' }] } }),
  Feed: ({ filter }) => ({
    newsroom,
    company: { slug: 'norderwisch', name: 'Norderwisch' },
    categories: [{ slug: 'orders', name: 'Orders' }],
    archive: { years },
    releases: {
      nodes: [
        {
          ...toEditionRecord(1, { headline: JSON.stringify(filter) }),
          issuedAt,
          updatedAt: issuedAt,
        },
      ],
    },
  }),
  SitemapIndex: () => ({ archive: { years }, releases: { nodes: [{ issuedAt }] } }),
  SitemapPages: () => ({
    archive: { years },
    companies: [{ slug: 'norderwisch' }],
    events: [{ slug: 'results', updatedAt: issuedAt }],
  }),
  SitemapCursor: () => ({ releases: { pageInfo: { hasNextPage: true, endCursor: 'there' } } }),
  SitemapYear: ({ after }) => ({
    releases: {
      nodes: [{ ...release, url: `${release.url}-${String(after)}`, translations: [] }],
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  }),
  LatestNews: () => ({
    newsroom,
    releases: {
      nodes: [{ ...release, issuedAt: new Date().toISOString() }, release],
      pageInfo: { hasNextPage: true, endCursor: 'x' },
    },
  }),
  ContactCard: () => ({
    release: {
      slug: 'norderwisch-order',
      company: { name: 'Norderwisch', website: null },
      edition: { issuedAt },
      contacts: [
        { type: 'MEDIA', name: 'Imke', title: null, organisation: null, phone: null, email: null },
      ],
    },
    withdrawal: null,
  }),
  CalendarFeed: () => ({ newsroom, company: null, events: [] }),
  CalendarEvent: () => ({ newsroom, event: null }),
};

async function withCms(given: Answers): Promise<void> {
  const cms = await openGraphqlCms(given);
  closing.push(cms);
  asked = cms.asked;
  jest.mocked(getSettings).mockReturnValue({
    cmsUrl: cms.url,
    publicUrl: 'https://news.example.com',
    withdrawnFolder,
  } as ReturnType<typeof getSettings>);
}

/** Each test begins as a web that was just started. */
beforeEach(async () => {
  Reflect.deleteProperty(globalThis, Symbol.for('dateline.documents'));
  await withCms(answers);
});

async function ask(handler: NextApiHandler, query: NextApiRequest['query'], init?: RequestInit) {
  const server: Server = createServer((request, response) => {
    void handler(Object.assign(request, { query }) as NextApiRequest, response as NextApiResponse);
  });
  closing.push(server);
  const answer = await fetch(await toAddress(server), init);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

const rss = { scope: 'all', slug: 'all', file: 'rss.xml' };

test('a feed is written by one question, and answered with what caches and scripts need', async () => {
  const { status, headers, text } = await ask(feeds, rss);
  expect(status).toBe(200);
  expect(text).toContain('<link>https://news.example.com/releases/norderwisch-order</link>');
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'application/rss+xml; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
    etag: expect.stringMatching(/^"[\w-]{43}"$/),
    'last-modified': 'Thu, 06 Aug 2026 05:00:00 GMT',
    'access-control-allow-origin': '*',
    'x-robots-tag': 'noindex',
  });
  await ask(feeds, rss);
  expect(asked).toEqual(['Feed']);
});

test('who has it already is told so without a body; HEAD has none either', async () => {
  const whole = await ask(feeds, rss);
  const etag = whole.headers.get('etag') ?? '';
  const same = await ask(feeds, rss, { headers: { 'if-none-match': etag } });
  expect(same).toMatchObject({ status: 304, text: '' });
  expect(same.headers.get('etag')).toBe(etag);
  const since = { 'if-modified-since': 'Thu, 06 Aug 2026 05:00:00 GMT' };
  expect((await ask(feeds, rss, { headers: since })).status).toBe(304);
  const head = await ask(feeds, rss, { method: 'HEAD' });
  expect(head).toMatchObject({ status: 200, text: '' });
  expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(whole.text)));
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not allowed', async (method) => {
  const { status, headers } = await ask(feeds, rss, { method });
  expect(status).toBe(405);
  expect(headers.get('allow')).toBe('GET, HEAD');
  expect(asked).toEqual([]);
});

test('a language is preferred, and anything else in the query is ignored', async () => {
  const { text } = await ask(feeds, { ...rss, file: 'feed.json', language: 'de', x: ['1', '2'] });
  expect(text).toContain('{\\"preferLanguage\\":\\"de\\"}');
  expect(text).toContain('/feeds/feed.json?language=de');
});

test('what is the newsroom’s whole has one address: others write nothing and ask the CMS for nothing', async () => {
  for (const slug of ['x', 'all-1', 'ALL', 'norderwisch', '']) {
    for (const [handler, query] of [
      [feeds, { ...rss, slug }],
      [calendars, { scope: 'all', slug }],
    ] as const) {
      expect({ slug, status: (await ask(handler, query)).status }).toEqual({ slug, status: 404 });
    }
  }
  expect(asked).toEqual([]);
});

test('an unknown category has no feed, and nobody keeps that', async () => {
  const { status, headers } = await ask(feeds, { ...rss, scope: 'category', slug: 'unknown' });
  expect(status).toBe(404);
  expect(headers.get('cache-control')).toBe('no-store');
});

test('with the CMS down there is the last good feed; without one, 503 and no empty feed', async () => {
  const before = await ask(feeds, rss);
  await withCms({});
  getDocumentCache().expire(performance.timeOrigin + performance.now());
  expect(await ask(feeds, rss)).toMatchObject({ status: 200, text: before.text });
  const none = await ask(feeds, { ...rss, scope: 'company', slug: 'norderwisch' });
  expect(none.status).toBe(503);
  expect(none.headers.get('retry-after')).toBe('5');
  expect(none.text).not.toContain('<rss');
});

test('an edition whose hash does not hold is in no feed', async () => {
  await withCms({
    ...answers,
    Feed: () => {
      const record = toEditionRecord(1);
      const edition = { ...record.edition, contentHash: 'f'.repeat(64) };
      return {
        newsroom,
        categories: [],
        archive: { years },
        releases: { nodes: [{ ...record, edition, issuedAt, updatedAt: issuedAt }] },
      };
    },
  });
  expect((await ask(feeds, { ...rss, file: 'atom.xml' })).status).toBe(503);
});

test('the index names the year in parts, and no news that are none', async () => {
  const { text, headers } = await ask(sitemaps, { name: 'index' });
  expect(headers.get('content-type')).toBe('application/xml; charset=utf-8');
  expect(
    [...text.matchAll(/<loc>https:\/\/news.example.com([^<]*)/g)].map(([, path]) => path),
  ).toEqual(['/sitemaps/pages.xml', '/sitemaps/2026.xml', '/sitemaps/2026-2.xml']);
});

test('a year’s second part begins where its first ends', async () => {
  const { text } = await ask(sitemaps, { name: '2026-2' });
  expect(text).toContain('norderwisch-order-there');
  expect(asked.filter((name) => name === 'SitemapCursor')).toHaveLength(50);
  expect((await ask(sitemaps, { name: '2026-3' })).status).toBe(404);
  expect((await ask(sitemaps, { name: '2025' })).status).toBe(404);
});

test('news are those of two days, and no further page is asked for', async () => {
  const { text } = await ask(sitemaps, { name: 'news' });
  expect(text.match(/<news:news>/g)).toHaveLength(1);
  expect(asked).toEqual(['LatestNews']);
});

test('pages are named in every language', async () => {
  const { text } = await ask(sitemaps, { name: 'pages' });
  for (const path of [
    '/',
    '/de',
    '/archive/2026',
    '/de/companies/norderwisch',
    '/calendar/results',
  ]) {
    expect(text).toContain(`<loc>https://news.example.com${path}</loc>`);
  }
});

test('a calendar without dates is a calendar, and an unknown event none', async () => {
  const { text, headers } = await ask(calendars, { scope: 'all', slug: 'all' });
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
  expect((await ask(calendars, { scope: 'event', slug: 'unknown' })).status).toBe(404);
  expect((await ask(calendars, { scope: 'company', slug: 'unknown' })).status).toBe(404);
});

test('a contact has a card until its release is withdrawn; then it answers 410', async () => {
  const address = { slug: 'norderwisch-order', number: '1', index: '0' };
  const card = await ask(contacts, address);
  expect(card.headers.get('content-type')).toBe('text/vcard; charset=utf-8');
  expect(card.text).toContain('FN:Imke\r\n');
  expect((await ask(contacts, { ...address, index: '1' })).status).toBe(404);
  writeFileSync(join(withdrawnFolder, 'norderwisch-order'), '');
  expect((await ask(contacts, address)).status).toBe(410);
  // What was kept of it is not shown, and a CMS that goes on telling of it is not believed.
  expect((await ask(feeds, rss)).status).toBe(503);
});

test('robots are told of the sitemap by its whole address', async () => {
  const { text } = await ask(robots, {});
  expect(text).toContain('Sitemap: https://news.example.com/sitemap.xml\n');
  expect(text).toContain('Disallow: /api/\n');
});
