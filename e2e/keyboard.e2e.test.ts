import type { Browser, Page } from 'playwright-core';
import { writeDifficultContent } from '../quality/content/write-difficult-content.mjs';
import { pageKinds, sampleReleases } from '../quality/page-kinds.mjs';
import { walkByKeyboard } from './pages/walk-by-keyboard.mjs';
import { openBrowser } from './stack/open-browser.mjs';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';

let newsroom: Newsroom;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  newsroom = await openNewsroom();
  await writeDifficultContent(newsroom);
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await newsroom.close();
});

const open = (path: string) => page.goto(new URL(path, newsroom.webUrl).href);
const kinds = pageKinds.map(({ name, path }) => [name, path] as const);

describe.each([
  ['desktop', 1280, 800],
  ['phone', 390, 844],
])('on a %s', (_, width, height) => {
  test.each(kinds)(
    'Tab leads through everything once, in order and in sight: %s',
    async (_, path) => {
      await page.setViewportSize({ width, height });
      await open(path);
      const { stops, count } = await walkByKeyboard(page);
      expect(count).toBeGreaterThan(2);
      expect(stops.map(({ place }) => place)).toEqual([...Array(count).keys()]);
      expect(stops.filter(({ isSeen, isMarked }) => !isSeen || !isMarked)).toEqual([]);
    },
  );
});

test.each(kinds)('the first stop leads past the head of the page: %s', async (_, path) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(path);
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  expect(await skip.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
  expect(await skip.getAttribute('href')).toMatch(/^#/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isPast = await page.evaluate(() => {
    const main = document.querySelector('main');
    const focused = document.activeElement;
    // A page without links in its main part goes on below it.
    return !!main && !!focused && (main.contains(focused) || focused.closest('footer') !== null);
  });
  expect(isPast).toBe(true);
});

test('a table that is wider than a phone is scrolled with the arrow keys, under its name', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(sampleReleases.figures);
  const region = page
    .getByRole('region')
    .filter({ has: page.getByRole('table') })
    .first();
  expect(await region.getAttribute('aria-label')).not.toBe('');
  await region.focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
  await page.waitForFunction(
    (element) => (element?.scrollLeft ?? 0) > 0,
    await region.elementHandle(),
  );
});

test('a search is typed and sent from the head of the page without a mouse', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(sampleReleases.text);
  await page.locator('header input[name=q]').focus();
  await page.keyboard.type('heat stores');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\?q=heat\+stores$/);
  expect(await page.locator('main mark').count()).toBeGreaterThan(0);
});
