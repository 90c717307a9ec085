import { until } from '../apps/cms/test/until';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';
import { openTeam, type Team } from './stack/open-team.mjs';

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

/** What the page itself shows, without what stands around every page. */
const readMain = async (path: string) => (await look(path)).html.split('<main')[1] ?? '';

/** Looks until the page shows the words. */
async function lookUntil(path: string, words: string): Promise<void> {
  await until(async () => (await look(path)).html.includes(words));
}

const listHeadlines = (html: string) =>
  [...html.matchAll(/<h3[^>]*><a href="\/releases\/([^"]+)"/g)].map(([, slug]) => slug);

test('each count of the archive is the number of releases behind its link', async () => {
  const html = await readMain('/archive');
  const links = [...html.matchAll(/href="(\/(?:search\?|archive\/)[^"]+)"/g)].map(([, path]) =>
    (path ?? '').replaceAll('&amp;', '&'),
  );
  const counts = [...html.matchAll(/<span class="note">(\d+)<\/span>/g)].map(([, n]) => Number(n));
  const counted = links.slice(0, counts.length);
  expect(counted.length).toBeGreaterThan(5);
  for (const [index, path] of counted.entries()) {
    expect([path, listHeadlines(await readMain(path)).length]).toEqual([path, counts[index]]);
  }
});

test('a new release is on the home, the archive and its year at once, and moves no other year', async () => {
  const before = await readMain('/archive/2020');
  const year = new Date().getUTCFullYear();
  await Promise.all(['/archive', `/archive/${year}`, '/de/archive'].map(look));
  const company = await team.writer.findCompany('varmholt');
  const documentId = await team.writer.create({
    headline: 'Heat Store of Quartzite Begins Work',
    slug: 'heat-store-begins-work',
    body: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'It is warm.' }] }],
    },
    company: { connect: [{ documentId: company }] },
  });
  await team.issue(documentId);
  for (const path of ['/', '/archive', `/archive/${year}`, '/de/archive']) {
    await lookUntil(path, 'Heat Store of Quartzite');
  }
  expect(await readMain('/archive/2020')).toBe(before);
});

test('a mistyped word is forgiven, and it is said what was looked for instead', async () => {
  const html = await readMain('/search?q=quartzitte');
  expect(html).toContain('<strong>quartzite</strong> instead');
  expect(html).toContain('<mark>Quartzite</mark>');
  expect(html).toContain('href="/releases/heat-store-begins-work"');
});

test('conditions hold together, and one that leaves nothing can be removed', async () => {
  const all = listHeadlines(await readMain('/search?q=results'));
  const ofOne = listHeadlines(await readMain('/search?q=results&company=varmholt'));
  expect(all).toEqual(expect.arrayContaining(ofOne));
  const none = await readMain('/search?q=quartzite&company=varmholt&year=2020');
  expect(none).toContain('No release fits');
  expect(none).toContain('href="/search?q=quartzite&amp;company=varmholt"');
});

test('while a word is typed, releases are offered', async () => {
  const { headers, html } = await look('/search/suggest?q=quartz');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(JSON.parse(html)).toMatchObject([
    { headline: 'Heat Store of Quartzite Begins Work', company: 'Varmholt' },
  ]);
});

test.each([
  ['/de', 'Aktuelle Mitteilungen'],
  ['/de/archive', 'Archiv'],
  ['/de/archive/2020', 'Mitteilungen 2020'],
  ['/de/search?q=Varmholt', 'Suche'],
  ['/de/companies/varmholt', 'Mitteilungen'],
  ['/de/contacts', 'Kontakte'],
  ['/de/media', 'Mediathek'],
  ['/de/calendar', 'Finanzkalender'],
])('%s is in German, and says where the same is in English', async (path, words) => {
  const { status, html } = await look(path);
  expect(status).toBe(200);
  expect(html).toContain('<html lang="de"');
  expect(html).toContain(words);
  expect(html).toMatch(/<a [^>]*hrefLang="en"|<a [^>]*hreflang="en"/);
});

test.each(['/archive/1999', '/archive/20x6', '/archive/0', '/fr/archive', '/lists/default/home'])(
  '%s is nowhere',
  async (path) => {
    expect((await look(path)).status).toBe(404);
  },
);

test.each([
  ['a NUL', 'q=%00'],
  ['bytes that are no UTF-8', 'q=%FF%FE'],
  ['eight thousand letters', `q=${'x'.repeat(8000)}`],
  ['a parameter several times', 'q=a&q=b&q[]=c'],
  ['operators of a search index', 'q="AND OR NEAR( * ^'],
  ['SQL', "q=' OR 1=1; DROP TABLE editions;--"],
  ['a header', 'q=%0d%0aSet-Cookie:%20x=1'],
  ['markup', 'q=<script>alert(1)</script>'],
  ['a year before all years', 'year=-1'],
  ['a year that is no number to a computer', 'year=99999999999999999999'],
  ['a path', 'company=../../etc/passwd'],
  ['an array', 'category[]=x'],
  ['a language that is none', 'language=%25'],
  ['a cursor that is none', 'after=abc'],
  ['a cursor of another make', 'after=WyIyMDIwLTA2LTAxIl0'],
])('a search for %s is answered or refused in words, and never fails', async (_what, query) => {
  const { status, html, headers } = await look(`/search?${query}`);
  expect([200, 400]).toContain(status);
  expect(headers.get('set-cookie')).toBeNull();
  expect(html).not.toContain('<script>alert');
  expect([200, 400]).toContain((await look(`/search/suggest?${query}`)).status);
});

test('with the CMS down kept pages stay, and a search says so and keeps what was typed', async () => {
  await newsroom.cms.stop();
  expect((await look('/archive/2020')).status).toBe(200);
  const { status, html } = await look('/search?q=revenue&year=2026');
  expect(status).toBe(503);
  expect(html).toContain('value="revenue"');
});
