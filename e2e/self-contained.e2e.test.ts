import type { Browser } from 'playwright-core';
import { writeDifficultContent } from '../quality/content/write-difficult-content.mjs';
import { pageKinds, sampleReleases } from '../quality/page-kinds.mjs';
import { openBrowser } from './stack/open-browser.mjs';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';
import { openPanel } from './stack/open-panel.mjs';
import { openTeam } from './stack/open-team.mjs';

let newsroom: Newsroom;
let browser: Browser;

beforeAll(async () => {
  newsroom = await openNewsroom();
  await writeDifficultContent(newsroom);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await newsroom.close();
});

const toUrl = (path: string) => new URL(path, newsroom.webUrl).href;

describe.each(pageKinds.map(({ name, path, status }) => [name, path, status] as const))(
  '%s',
  (_, path, status) => {
    test('asks nobody but the newsroom, and for nothing that its policy forbids', async () => {
      const page = await browser.newPage();
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('requestfailed', (request) => complaints.push(request.url()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        // That the page itself is a 404 or a 410 is said here, too.
        if (status === 200 || message.type() !== 'error') complaints.push(message.text());
      });
      await page.goto(toUrl(path), { waitUntil: 'networkidle' });
      const origins = new Set(asked.map((url) => new URL(url).origin));
      expect([...origins]).toEqual([new URL(newsroom.webUrl).origin]);
      expect(complaints).toEqual([]);
      await page.close();
    });

    test('has no script of a framework, no inline script or style, and a strict policy', async () => {
      const answer = await fetch(toUrl(path));
      const html = await answer.text();
      const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes);
      for (const attributes of scripts) {
        // Structured data is data; the newsroom's own script waits until the page is there.
        expect(attributes).toMatch(/type="application\/ld\+json"|src="\/enhance\.[^"]+" defer/);
      }
      expect(html).not.toMatch(/<style\b|\sstyle="|\son[a-z]+="/);
      const policy = answer.headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
    });
  },
);

test('the admin panel asks nobody but the newsroom, and for nothing that its policy forbids', async () => {
  const { approver } = await openTeam(newsroom);
  const documentId = await approver.create({
    headline: 'A release that is open in its form',
    slug: 'a-release-that-is-open-in-its-form',
    company: { connect: [{ documentId: await approver.findCompany('varmholt') }] },
  });
  const page = await openPanel(browser, newsroom, 'approver');
  const asked = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') asked.add(origin);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text());
  });
  const content = '/content-manager';
  for (const path of [
    ...['/', `${content}/collection-types/api::release.release`],
    `${content}/collection-types/api::release.release/${documentId}`,
    ...['/plugins/upload', `${content}/single-types/api::newsroom.newsroom`, '/settings', '/me'],
  ]) {
    await page.goto(`${newsroom.cmsUrl}/admin${path}`, { waitUntil: 'networkidle' });
    await page.getByRole('heading').first().waitFor();
  }
  expect(complaints).toEqual([]);
  expect([...asked]).toEqual([newsroom.cmsUrl]);
  const answer = await fetch(`${newsroom.cmsUrl}/admin/`);
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';");
  await page.context().close();
});

test.each(Object.entries(sampleReleases))(
  'a release with %s weighs under 20 KB, all that it loads counted',
  async (_, path) => {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const urls = new Map<string, string>();
    const weights: { url: string; bytes: number }[] = [];
    session.on('Network.requestWillBeSent', ({ requestId, request }) =>
      urls.set(requestId, request.url),
    );
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      weights.push({ url: urls.get(requestId) ?? '', bytes: encodedDataLength }),
    );
    await page.goto(toUrl(path), { waitUntil: 'networkidle' });
    // The release's own pictures are its content.
    const own = weights.filter(({ url }) => !new URL(url).pathname.startsWith('/files/'));
    const total = own.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(own.length).toBeGreaterThan(1);
    expect(own.every(({ bytes }) => bytes > 0)).toBe(true);
    expect({ own, isLight: total < 20 * 1024 }).toMatchObject({ isLight: true });
    await page.close();
  },
);

test('the newsroom’s own script weighs under 5 KB as it is written', async () => {
  const html = await (await fetch(toUrl('/search'))).text();
  const [, path = ''] = /<script src="(\/enhance\.[^"]+)"/.exec(html) ?? [];
  const script = await fetch(toUrl(path));
  expect(script.status).toBe(200);
  expect((await script.arrayBuffer()).byteLength).toBeLessThan(5 * 1024);
});

describe('without script', () => {
  test('a release is found from the home page: by search, by conditions, by the archive', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(toUrl('/'));
    await page.getByRole('searchbox').first().fill('heat stores');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?/);
    expect(await page.locator('main mark').count()).toBeGreaterThan(0);
    await page
      .locator('main')
      .getByRole('link')
      .filter({ has: page.locator('mark') })
      .first()
      .click();
    await page.waitForURL(/\/releases\//);
    await page.goto(toUrl('/archive'));
    await page.locator('main').getByRole('link', { name: /2024/ }).first().click();
    await page.waitForURL(/2024/);
    await page.locator('main a[href*="/releases/"]').first().click();
    await page.waitForURL(/\/releases\//);
    await context.close();
  });

  test('alerts are asked for', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(toUrl('/alerts'));
    await page.locator('main input[type="email"]').fill('reader@elsewhere.example');
    await page.locator('main button[type="submit"]').first().click();
    await page.waitForLoadState();
    expect(await page.locator('main').innerText()).toMatch(/mail/i);
    expect(await page.locator('h1').innerText()).not.toMatch(/error|not found/i);
    await context.close();
  });
});
