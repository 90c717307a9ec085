import { toEntry, toPage } from '../../test/page-entries';
import type { PageEntry } from './page-entry';
import { refreshEdition } from './refresh-edition';

const hash = 'a'.repeat(64);
const event = {
  type: 'edition.issued' as const,
  releaseId: '1f0f3a86-2a4f-4f0e-9d0a-6f7d7c3a9b51',
  editionNumber: 2,
  contentHash: hash,
  issuedAt: '2026-08-06T05:00:00.000Z',
  slugs: ['one', 'first'],
  companySlugs: ['varmholt'],
};

const toRelease = (path: string, edition: { number: number; contentHash: string }) =>
  toEntry(path, 110, toPage('', { release: { edition } }));

const toRedirect = (path: string, destination: string) =>
  toEntry(path, 110, { kind: 'REDIRECT', props: { pageProps: { __N_REDIRECT: destination } } });

function toServer(pages: PageEntry[]) {
  const asked: string[] = [];
  return {
    asked,
    revalidate: async (path: string) => {
      asked.push(path);
    },
    findPage: async (path: string) => pages.find((page) => page.path === path) ?? null,
  };
}

const refresh = (...pages: PageEntry[]) => refreshEdition(event, 100, toServer(pages));

test('every page that the edition changes is rendered, the home page under its route', async () => {
  const server = toServer([toRelease('/releases/one', { number: 2, contentHash: hash })]);
  await refreshEdition(event, 100, server);
  expect(new Set(server.asked)).toEqual(
    new Set(['/releases/one', '/releases/first', '/companies/varmholt', '/lists/latest']),
  );
});

test('a page that shows a later edition is as good', async () => {
  const later = { number: 3, contentHash: 'b'.repeat(64) };
  await expect(refresh(toRelease('/releases/one', later))).resolves.toBeUndefined();
});

test.each([
  ['the edition before', { number: 1, contentHash: hash }],
  ['other content under the same number', { number: 2, contentHash: 'b'.repeat(64) }],
])('a page that shows %s is no success', async (_, edition) => {
  await expect(refresh(toRelease('/releases/one', edition))).rejects.toThrow('does not show');
});

test('a page that is missing, or shows no edition, is no success', async () => {
  await expect(refresh()).rejects.toThrow('does not show');
  await expect(refresh(toEntry('/releases/one', 110, toPage('')))).rejects.toThrow('does not show');
});

test('where a later edition has a new address, the page there counts', async () => {
  const moved = toRelease('/releases/two', { number: 3, contentHash: hash });
  await expect(
    refresh(toRedirect('/releases/one', '/releases/two'), moved),
  ).resolves.toBeUndefined();
  await expect(refresh(toRedirect('/releases/one', '/releases/two'))).rejects.toThrow();
});

test('one page that cannot be rendered is enough to fail', async () => {
  const server = {
    ...toServer([toRelease('/releases/one', { number: 2, contentHash: hash })]),
    revalidate: (path: string) =>
      path === '/companies/varmholt' ? Promise.reject(new Error('down')) : Promise.resolve(),
  };
  await expect(refreshEdition(event, 100, server)).rejects.toThrow('down');
});
