import { toIssuedEdition } from '../../test/issued-edition';
import { toEntry, toPage } from '../../test/page-entries';
import type { PageEntry } from './page-entry';
import { proveEdition } from './prove-edition';

const hash = 'a'.repeat(64);
const edition = toIssuedEdition({ editionNumber: 2, kind: 'correction', contentHash: hash });
const withdrawal = toIssuedEdition({ editionNumber: 3, kind: 'withdrawal' });

const toRelease = (path: string, shown: { number: number; contentHash: string }) =>
  toEntry(path, 110, toPage('', { release: { edition: shown } }));

const toRedirect = (path: string, destination: string) =>
  toEntry(path, 110, { kind: 'REDIRECT', props: { pageProps: { __N_REDIRECT: destination } } });

const toServer = (pages: PageEntry[], isWithdrawn = false) => ({
  revalidate: async () => {},
  findPage: async (path: string) => pages.find((page) => page.path === path) ?? null,
  isWithdrawn: () => isWithdrawn,
});

const prove = (...pages: PageEntry[]) => proveEdition(edition, 100, toServer(pages));

test.each([
  ['the edition', { number: 2, contentHash: hash }],
  ['a later one', { number: 3, contentHash: 'b'.repeat(64) }],
])('a page that shows %s is proof', async (_, shown) => {
  await expect(prove(toRelease('/releases/one', shown))).resolves.toBeUndefined();
});

test.each([
  ['the edition before', { number: 1, contentHash: hash }],
  ['other content under the same number', { number: 2, contentHash: 'b'.repeat(64) }],
])('a page that shows %s is none', async (_, shown) => {
  await expect(prove(toRelease('/releases/one', shown))).rejects.toThrow('does not show');
});

test('a page that is missing, or shows no edition, is none', async () => {
  await expect(prove()).rejects.toThrow('does not show');
  await expect(prove(toEntry('/releases/one', 110, toPage('')))).rejects.toThrow('does not show');
});

test('where a later edition has a new address, the page there counts', async () => {
  const moved = toRelease('/releases/two', { number: 3, contentHash: hash });
  await expect(prove(toRedirect('/releases/one', '/releases/two'), moved)).resolves.toBeUndefined();
  await expect(prove(toRedirect('/releases/one', '/releases/two'))).rejects.toThrow();
});

test('of a withdrawn release nothing is left, and the withdrawal is known', async () => {
  await expect(proveEdition(withdrawal, 100, toServer([], true))).resolves.toBeUndefined();
  await expect(proveEdition(withdrawal, 100, toServer([], false))).rejects.toThrow('still shows');
  const left = toRelease('/releases/one', { number: 9, contentHash: hash });
  await expect(proveEdition(withdrawal, 100, toServer([left], true))).rejects.toThrow(
    'still shows',
  );
});

test('an edition that is told of after the withdrawal is settled by it', async () => {
  await expect(proveEdition(edition, 100, toServer([], true))).resolves.toBeUndefined();
});
