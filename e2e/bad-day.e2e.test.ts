import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
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
const [report, picture] = toFiles();
const files = [report!, picture!].map(({ sha256, name }) => `/files/${sha256}/${name}`);
/** Where the text was read: its page, its edition, its company's page and the home page. */
const places = [gone, `${gone}/editions/1`, `/companies/${toCanary('companySlug')}`, '/'];
/** Milliseconds that an act and its effect may take. Far more than they should: a bad machine's day. */
const bound = 20_000;

let newsroom: Newsroom;
let team: Team;
let load: Load;
let ids: { gone: string; urgent: string };

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
  };
  await team.issue(ids.gone);
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

/** Asks until the answer is as it has to be. */
async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  const began = performance.now();
  while (!(await isSo())) {
    if (performance.now() - began > bound) throw new Error('The public does not see it.');
  }
}

/** How long after the button the public sees what it did, in milliseconds. */
async function measure(act: () => Promise<unknown>, isSeen: () => Promise<boolean>) {
  const began = performance.now();
  await act();
  await waitFor(isSeen);
  return performance.now() - began;
}

describe('under full load', () => {
  beforeAll(async () => {
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
    const page = await look(gone);
    expect(page.text).toContain(notice);
    expect(findText(page.text)).toEqual([]);
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
        team.approver.act(ids.urgent, {
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
    const { dataFolder } = newsroom.settings;
    for (const folder of ['web-cache', 'files/public']) {
      const place = join(dataFolder, folder);
      for (const entry of await readdir(place, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const text = await readFile(join(entry.parentPath, entry.name), 'latin1');
        const own = text.match(/qxgone(?!slug)[a-z]+xq/gi) ?? [];
        expect({ file: entry.name, own }).toEqual({ file: entry.name, own: [] });
      }
    }
  });
});
