import type { Browser, Page } from 'playwright-core';
import { listSentences } from '@dateline/fixtures';
import { openBrowser } from './stack/open-browser.mjs';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';

const cellectar = '/releases/cellectar-granted-sme-status-by-the-european-medicines-agency';
const paths = ['/', cellectar, '/companies/cellectar-biosciences', '/releases/no-such-release'];

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

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(new URL(path, newsroom.webUrl).href);
  return page;
}

const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

test('the page shows the whole wire text of the sample’s first release, every sentence in order', async () => {
  const page = await open(cellectar);
  const visible = squeeze(await page.locator('main').innerText());
  let from = 0;
  for (const sentence of listSentences()) {
    const at = visible.indexOf(squeeze(sentence), from);
    expect({ sentence, found: at >= from }).toEqual({ sentence, found: true });
    from = at + sentence.length;
  }
  await page.close();
});

test('the page weighs under 20 KB with its stylesheet and script, and has none of a framework', async () => {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let transferred = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    transferred += encodedDataLength;
  });
  await page.goto(new URL(cellectar, newsroom.webUrl).href, { waitUntil: 'networkidle' });
  const scripts = page.locator('script:not([type="application/ld+json"])');
  expect(await scripts.count()).toBe(1);
  expect(await scripts.getAttribute('src')).toMatch(/^\/enhance\.[0-9a-f]{16}\.js$/);
  expect(await page.locator('link[as="script"]').count()).toBe(0);
  expect(transferred).toBeGreaterThan(2_000);
  expect(transferred).toBeLessThan(20 * 1024);
  await page.close();
});

test.each(paths)('%s does not scroll sideways on a phone', async (path) => {
  const page = await open(path, { viewport: { width: 390, height: 844 } });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await page.close();
});

test('a page needs nothing that its Content-Security-Policy forbids', async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  const answer = await page.goto(new URL(cellectar, newsroom.webUrl).href);
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe-inline');
  expect(complaints).toEqual([]);
  await page.close();
});

test('printed, the page holds the release and its proof and leaves out the navigation', async () => {
  const page = await open(cellectar);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('nav:visible, form:visible, button:visible').count()).toBe(0);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
  await page.close();
});

test('pictures of releases are shown, from the newsroom’s own origin', async () => {
  const answer = await fetch(`${newsroom.cmsUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ releases(first: 20) { nodes { slug body { html } } } }' }),
  });
  const { data } = (await answer.json()) as {
    data: { releases: { nodes: { slug: string; body: { html: string } }[] } };
  };
  const illustrated = data.releases.nodes.filter(({ body }) => body.html.includes('<img'));
  expect(illustrated.length).toBeGreaterThan(0);
  for (const { slug } of illustrated) {
    const page = await open(`/releases/${slug}`);
    const image = page.locator('main img').first();
    await image.scrollIntoViewIfNeeded();
    await image.evaluate(async (element) => {
      await (element as HTMLImageElement).decode();
    });
    expect(new URL(await image.evaluate((e) => (e as HTMLImageElement).currentSrc)).origin).toBe(
      new URL(newsroom.webUrl).origin,
    );
    await page.close();
  }
});

test('an unknown address is answered 404, helpfully, and kept by no cache', async () => {
  const response = await fetch(new URL('/releases/no-such-release', newsroom.webUrl));
  expect(response.status).toBe(404);
  expect(response.headers.get('cache-control')).toContain('no-store');
  expect(await response.text()).toContain('href="/"');
});

test.each(['web', 'cms'] as const)(
  'a proxy before the %s may keep its connections for a minute',
  async (part) => {
    const url = part === 'web' ? newsroom.webUrl : `${newsroom.cmsUrl}/graphql?query={__typename}`;
    const { headers } = await fetch(url);
    expect(headers.get('keep-alive')).toBe('timeout=65');
  },
);
