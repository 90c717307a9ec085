import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { writeDifficultContent } from '../quality/content/write-difficult-content.mjs';
import { difficultSlugs } from '../quality/content/difficult-slugs.mjs';
import { pageKinds, sampleReleases } from '../quality/page-kinds.mjs';
import { listTableRows } from './pages/list-table-rows.mjs';
import { listCut, listHiddenWords } from './pages/look-for-losses.mjs';
import { openBrowser } from './stack/open-browser.mjs';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';

let newsroom: Newsroom;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  newsroom = await openNewsroom();
  await writeDifficultContent(newsroom);
  browser = await openBrowser();
  // What is injected to look into the pages would break their Content-Security-Policy.
  context = await browser.newContext({ bypassCSP: true });
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await newsroom.close();
});

const open = (path: string) => page.goto(new URL(path, newsroom.webUrl).href);
const kinds = pageKinds.map(({ name, path, status }) => [name, path, status] as const);
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.each(kinds)('axe finds nothing: %s', async (_, path, status) => {
  const answer = await open(path);
  expect(answer?.status()).toBe(status);
  await page.addScriptTag({ content: axe.source });
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate(
        (runOnly) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly }),
        tags,
      );
      const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      expect({ colorScheme, width, found }).toEqual({ colorScheme, width, found: [] });
    }
  }
});

// 320 by 256 CSS pixels: a window of 1280 by 1024 at 400 % (WCAG 2.2, 1.4.10).
test.each(kinds)('at 400 %% nothing is lost or scrolls sideways: %s', async (_, path) => {
  await page.setViewportSize({ width: 1280, height: 1024 });
  await open(path);
  const wide = await page.evaluate(listHiddenWords);
  await page.setViewportSize({ width: 320, height: 256 });
  expect({
    sideways: await page.evaluate(() => document.documentElement.scrollWidth),
    cut: await page.evaluate(listCut),
    hidden: (await page.evaluate(listHiddenWords)).filter((words) => !wide.includes(words)),
  }).toEqual({ sideways: 320, cut: [], hidden: [] });
});

// WCAG 2.2, 1.4.12.
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

test.each(kinds)('with wide spacing of its text nothing is cut off: %s', async (_, path) => {
  await open(path);
  await page.addStyleTag({ content: spacing });
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth);
    const cut = await page.evaluate(listCut);
    expect({ width, sideways, cut }).toEqual({ width, sideways: width, cut: [] });
  }
});

test.each([
  ['of the sample', sampleReleases.figures],
  ['of twelve columns', `/releases/${difficultSlugs.tables}`],
])('the tables %s are announced with their headings', async (_, path) => {
  await open(path);
  const [rows = []] = await listTableRows(page);
  const [heads, body] = [
    rows.filter((row) => row.every((role) => role === 'columnheader')),
    rows.filter((row) => row.some((role) => role === 'cell')),
  ];
  expect(heads.length + body.length).toBe(rows.length);
  expect(heads.length).toBeGreaterThan(0);
  expect(body.length).toBeGreaterThan(1);
  for (const [first, ...others] of body) {
    expect(first).toBe('rowheader');
    expect(new Set(others)).toEqual(new Set(['cell']));
  }
});

test.each(kinds)('it says its language, has one title and one main part: %s', async (_, path) => {
  await open(path);
  const language = path.startsWith('/de') || path.includes(difficultSlugs.german) ? 'de' : 'en';
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(await page.title()).not.toBe('');
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('main').count()).toBe(1);
});
