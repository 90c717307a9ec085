import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { rootFolder } from '../ops/settings.mjs';
import { toCanary } from './leaks/canaries.mjs';
import { openEditor } from './leaks/open-editor.mjs';
import { toEmbargoedRelease } from './leaks/to-embargoed-release.mjs';
import { toFiles } from './leaks/to-names.mjs';
import { toText, writeLibrary } from './leaks/write-library.mjs';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';
import { openTeam, type Team } from './stack/open-team.mjs';
import { type Load, startLoad } from './stack/start-load.mjs';

const notice = 'This release was another company’s and was issued in error.';
const gone = '/releases/qxgoneslugxq-of-the-quarter';
const urgent = '/releases/qxurgentslugxq-of-the-quarter';
const brief = '/releases/qxbriefslugxq-of-the-quarter';
const [report, picture] = toFiles();
const files = [report!, picture!].map(({ sha256, name }) => `/files/${sha256}/${name}`);
/** Where the text was read: its page, its edition, its company's page and the home page. */
const places = [gone, `${gone}/editions/1`, `/companies/${toCanary('companySlug')}`, '/'];
const company = toCanary('companySlug');
const category = toCanary('categorySlug');
const year = new Date().getUTCFullYear();
/** Where a release is told of, as pages and as what machines read. */
const elsewhere = [
  ...[
    '/',
    `/companies/${company}`,
    '/archive',
    `/archive/${year}`,
    '/de',
    '/de/archive',
    `/de/companies/${company}`,
  ],
  ...['/search?q=quarter', `/search?company=${company}`, '/search/suggest?q=qxbrief'],
  ...['', `/companies/${company}`, `/categories/${category}`].flatMap((scope) =>
    ['rss.xml', 'atom.xml', 'feed.json'].map((file) => `/feeds${scope}/${file}`),
  ),
  ...['/sitemaps/news.xml', `/sitemaps/${year}.xml`, '/contacts', '/media', '/calendar'],
  ...['/alerts', '/de/alerts', '/search', '/sitemaps/pages.xml'],
];
/** What is made of one release alone. */
const documents = ['', ...['', '/release.pdf', '/card.png'].map((end) => `/editions/1${end}`)].map(
  (end) => `${brief}${end}`,
);
/** Milliseconds that an act and its effect may take. Far more than they should: a bad machine's day. */
const bound = 20_000;

let newsroom: Newsroom;
let team: Team;
let load: Load;
let ids: { gone: string; urgent: string; brief: string };

beforeAll(async () => {
  newsroom = await openNewsroom();
  team = await openTeam(newsroom);
  const library = await writeLibrary(await openEditor(newsroom));
  ids = {
    gone: await team.writer.create(toEmbargoedRelease('gone', library)),
    urgent: await team.writer.create({
      ...toEmbargoedRelease('urgent', library),
      attachments: [],
      body: toText(toCanary('urgentBody')),
    }),
    brief: await team.writer.create({
      ...toEmbargoedRelease('brief', library),
      attachments: [],
      body: toText(toCanary('briefBody')),
    }),
  };
});
afterAll(() => newsroom.close());

async function look(path: string) {
  const response = await fetch(new URL(path, newsroom.webUrl));
  return { status: response.status, text: await response.text() };
}

async function ask(query: string) {
  const response = await fetch(`${newsroom.cmsUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, text: await response.text() };
}

/** What the withdrawn release said; its company and its address are told by others, too. */
function findText(text: string): string[] {
  const words = new Set(text.match(/qx(?:gone|boilerplate|disclaimer|contact|picture)[a-z]+xq/gi));
  return [...words].filter((word) => word !== toCanary('goneSlug'));
}

/** The addresses that tell of a release, its company or its texts, with what they say. */
async function listTelling(paths: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(paths.map(async (path) => ({ path, ...(await look(path)) })));
  return answers.flatMap(({ path, text }) => {
    const words = new Set(text.match(/qx[a-z]+xq/gi));
    const said = [...words].filter((word) => !path.includes(word));
    return said.length === 0 ? [] : [`${path}: ${said.join(' ')}`];
  });
}

/** Those of the brief release's own addresses that answer otherwise. */
async function listUnlike(wanted: number): Promise<string[]> {
  const answers = await Promise.all(
    documents.map(async (path) => ({ path, ...(await look(path)) })),
  );
  return answers.flatMap(({ path, status }) => (status === wanted ? [] : [`${path}: ${status}`]));
}

/** What the web still keeps on disk of a release, its address apart. */
async function listKept(words: RegExp): Promise<string[]> {
  const { dataFolder } = newsroom.settings;
  const kept: string[] = [];
  const web = join(rootFolder, 'apps', 'web', '.next');
  for (const place of [
    ...['web-cache', 'files/public'].map((folder) => join(dataFolder, folder)),
    ...['server', 'cache'].map((folder) => join(web, folder)).filter((path) => existsSync(path)),
  ]) {
    for (const entry of await readdir(place, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const text = await readFile(join(entry.parentPath, entry.name), 'latin1');
      const own = new Set(text.match(words));
      kept.push(...[...own].map((word) => `${entry.name}: ${word}`));
    }
  }
  return kept;
}

/** Asks until the answer is as it has to be. */
async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  const began = performance.now();
  while (!(await isSo())) {
    if (performance.now() - began > bound) throw new Error('The public does not see it.');
  }
}

/** Asks until nothing is left of what is listed. */
async function waitForNone(list: () => Promise<string[]>): Promise<void> {
  const began = performance.now();
  let left = await list();
  while (left.length > 0 && performance.now() - began < bound) left = await list();
  expect(left).toEqual([]);
}

/** How long after the button the public sees what it did, in milliseconds. */
async function measure(transition: () => Promise<unknown>, isSeen: () => Promise<boolean>) {
  const began = performance.now();
  await transition();
  await waitFor(isSeen);
  return performance.now() - began;
}

test('on a calm day a withdrawn release is gone from every page, feed, list, answer and file', async () => {
  await team.issue(ids.brief);
  await waitForNone(() => listUnlike(200));
  const sure = ['/archive', '/search?q=quarter', '/feeds/rss.xml', '/sitemaps/news.xml', '/alerts'];
  await waitFor(async () => (await listTelling(sure)).length === sure.length);
  expect((await listTelling(['/alerts'])).join()).toContain(toCanary('categoryName'));
  await team.withdraw(ids.brief, notice);
  await waitForNone(() => listUnlike(410));
  await waitForNone(() => listTelling(elsewhere));
  const { text } = await ask(
    `{ releases(search: "qxbriefheadlinexq") { totalCount } categories { slug }
       archive { categories { slug } companies { slug } } }`,
  );
  expect(JSON.parse(text).data.releases).toEqual({ totalCount: 0 });
  expect(text).not.toMatch(new RegExp(`${category}|${company}`));
  expect(await listKept(/qxbrief(?!slug)[a-z]+xq/gi)).toEqual([]);
});

describe('under full load', () => {
  beforeAll(async () => {
    await team.issue(ids.gone);
    await team.agree(ids.urgent);
    for (const path of [...places, ...files]) {
      expect({ path, status: (await look(path)).status }).toEqual({ path, status: 200 });
    }
    expect(findText((await look(gone)).text).length).toBeGreaterThan(15);
    load = await startLoad({
      pages: places
        .slice(2)
        .concat(gone)
        .map((path) => new URL(path, newsroom.webUrl).href),
      pageClients: 40,
      graphqlUrl: `${newsroom.cmsUrl}/graphql`,
      query: `{ releases(first: 100) { totalCount nodes {
        headline summary url issuedAt company { name } body { html text markdown }
        boilerplates { body { html } } edition { contentHash canonicalContent } } } }`,
      graphqlClients: 16,
      milliseconds: 60_000,
    });
  });

  afterAll(async () => {
    const { pages, questions, faults } = await load.stop();
    expect(faults).toBe(0);
    expect(Math.min(pages, questions)).toBeGreaterThan(100);
  });

  test('withdraw now is answered, and the text is gone from page, GraphQL and files', async () => {
    const time = await measure(
      () => team.withdraw(ids.gone, notice),
      async () => (await look(gone)).status === 410,
    );
    expect(time).toBeLessThan(bound);
    expect(findText((await look(gone)).text)).toEqual([]);
    // Until the CMS was asked for the notice, the page says that it cannot be shown just now.
    await waitFor(async () => (await look(gone)).text.includes(notice));
    const slug = gone.split('/').at(-1);
    const { text } = await ask(
      `{ release(slug: "${slug}") { headline } first: release(slug: "${slug}", edition: 1) { headline }
         editions(slug: "${slug}") { number } withdrawal(slug: "${slug}") { notice } }`,
    );
    expect(JSON.parse(text).data).toEqual({
      release: null,
      first: null,
      editions: [],
      withdrawal: { notice },
    });
    for (const path of files) await waitFor(async () => (await look(path)).status === 410);
    for (const path of places)
      await waitFor(async () => findText((await look(path)).text).length === 0);
    expect((await look(`${gone}/editions/1`)).status).toBe(410);
  });

  test('issue now everywhere is answered, and everybody reads it', async () => {
    const slug = urgent.split('/').at(-1);
    const time = await measure(
      () =>
        team.approver.transition(ids.urgent, {
          type: 'issue-everywhere',
          reason: 'It is known elsewhere.',
        }),
      async () => (await look(urgent)).text.includes(toCanary('urgentBody')),
    );
    expect(time).toBeLessThan(bound);
    expect((await ask(`{ release(slug: "${slug}") { headline } }`)).text).toContain(
      'qxurgentheadline',
    );
    await waitFor(async () => (await look('/')).text.includes('qxurgentheadline'));
  });
});

describe('the text of the withdrawn release never comes back', () => {
  async function expectGone(): Promise<void> {
    // The other release is of the same company: what it says itself, the company's page may say.
    const said = findText((await look(urgent)).text);
    for (const path of [...places, ...files]) {
      const { status, text } = await look(path);
      const words = findText(text).filter((word) => path === gone || !said.includes(word));
      expect({ path, words }).toEqual({ path, words: [] });
      if (path.includes(gone) || path.startsWith('/files')) {
        expect({ path, isGone: status === 410 || status >= 500 }).toEqual({ path, isGone: true });
      }
    }
  }
  const restartWeb = async () => {
    await newsroom.web.stop();
    await newsroom.web.start();
  };

  test('not with a new start of the web', async () => {
    await restartWeb();
    await expectGone();
    expect((await look(gone)).text).toContain(notice);
  });

  test('not with the CMS stopped, nor when the web then starts', async () => {
    await newsroom.cms.stop();
    await expectGone();
    await restartWeb();
    await expectGone();
    expect((await look(gone)).status).toBe(410);
    expect((await look(urgent)).text).toContain(toCanary('urgentBody'));
  });

  test('not from what is kept on disk', async () => {
    expect(await listKept(/qxgone(?!slug)[a-z]+xq/gi)).toEqual([]);
  });
});
