import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from './stack/open-browser.mjs';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';

const cellectar = '/releases/cellectar-granted-sme-status-by-the-european-medicines-agency';

let newsroom: Newsroom;
let browser: Browser;

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await newsroom.close();
});

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(new URL(cellectar, newsroom.webUrl).href);
  return page;
}

test('script and theme have addresses of their content, to be kept for good, and no others', async () => {
  const page = await (await fetch(new URL(cellectar, newsroom.webUrl))).text();
  const [, script = ''] = /<script src="([^"]+)"/.exec(page) ?? [];
  for (const path of [script, '/theme/8a1538-f2a0b5-sans-slab.css']) {
    const { status, headers } = await fetch(new URL(path, newsroom.webUrl));
    expect({ path, status }).toEqual({ path, status: 200 });
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  }
  for (const path of ['/enhance.0123456789abcdef.js', '/theme/8a1538-f2a0b5-sans-comic.css']) {
    const { status, headers } = await fetch(new URL(path, newsroom.webUrl));
    expect({ path, status }).toEqual({ path, status: 404 });
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

test('without a script nothing is offered that needs one, and the search is a form', async () => {
  const page = await open({ javaScriptEnabled: false });
  expect(await page.locator('button:visible').allTextContents()).toEqual(['Search']);
  await page.getByRole('searchbox').fill('agency');
  await page.getByRole('button', { name: 'Search' }).click();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/search?q=agency');
  await page.context().close();
});

test('the citation is copied whole, and that is said', async () => {
  const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await page.getByRole('status').getByText('Copied').waitFor({ state: 'attached' });
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator('.cited').textContent());
  expect(copied).toContain(`${cellectar}/editions/1`);
  await page.context().close();
});

test('releases are suggested while a word is typed, and reached by keyboard alone', async () => {
  const page = await open();
  const field = page.getByRole('combobox');
  await field.pressSequentially('medicines');
  const option = page.getByRole('option').first();
  await option.waitFor();
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  await field.press('ArrowDown');
  expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
  expect(await option.getAttribute('aria-selected')).toBe('true');

  await field.press('Escape');
  expect(await page.getByRole('option').count()).toBe(0);
  expect(await field.inputValue()).toBe('medicines');

  await field.press('s');
  await field.press('Backspace');
  await option.waitFor();
  await field.press('ArrowDown');
  await field.press('Enter');
  await page.waitForURL(`**${cellectar}`);
  await page.context().close();
});

test('a headline with markup in it is suggested as words', async () => {
  const page = await open();
  const headline = '<img src=x onerror=alert(1)>';
  await page.route('**/search/suggest?*', (route) =>
    route.fulfill({
      json: [
        {
          headline,
          language: 'en',
          url: new URL(cellectar, newsroom.webUrl).href,
          company: 'Varmholt',
          day: '2026-08-06',
        },
      ],
    }),
  );
  await page.getByRole('combobox').pressSequentially('img');
  const option = page.getByRole('option');
  await option.waitFor();
  expect(await option.textContent()).toContain(headline);
  expect(await option.locator('img').count()).toBe(0);
  await page.context().close();
});

test('a release in two languages is suggested with the one that is not the page’s', async () => {
  const page = await open();
  const toSuggestion = (language: string, headline: string) => ({
    ...{ headline, language, company: 'Varmholt', day: '2026-08-06' },
    url: new URL(cellectar, newsroom.webUrl).href,
  });
  await page.route('**/search/suggest?*', (route) =>
    route.fulfill({
      json: [toSuggestion('en-GB', 'Varmholt Reports'), toSuggestion('de', 'Varmholt berichtet')],
    }),
  );
  await page.getByRole('combobox').pressSequentially('varmholt');
  await page.getByRole('option').first().waitFor();
  expect(await page.getByRole('option').locator('small').allTextContents()).toEqual([
    'Varmholt, August 6, 2026',
    'Varmholt, August 6, 2026, Deutsch',
  ]);
  await page.context().close();
});

test('a newsroom that does not answer leaves the search as it is', async () => {
  const page = await open();
  await page.route('**/search/suggest?*', (route) => route.abort());
  const asked = page.waitForEvent('requestfailed');
  const field = page.getByRole('combobox');
  await field.pressSequentially('agency');
  await asked;
  expect(await page.getByRole('option').count()).toBe(0);
  await field.press('Enter');
  await page.waitForURL('**/search?q=agency');
  await page.context().close();
});
