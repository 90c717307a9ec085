import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IncrementalCache } from 'next/dist/server/lib/incremental-cache';
import { toPage } from '../../test/page-entries';
import { toListed } from '../../test/sample-releases';
import { makeTemporaryFolder } from '../../test/temporary-folder';
import { PageCache } from './page-cache';
import { PageFiles } from './page-files';
import { PageStore } from './page-store';
import { Tombstones } from '../withdrawals/tombstones';

const key = '/route-cache/PAGES/0123abcd/$/releases/one';
const lifetime = { cacheControl: { revalidate: 60 } };

/** A web process on a folder of pages; another one on the same folder is a restart. */
function open(folder = makeTemporaryFolder(), withdrawnFolder = makeTemporaryFolder()) {
  const files = new PageFiles(folder, { maxFiles: 100, maxBytes: 1_000_000 });
  const store = new PageStore(files, 1_000_000);
  const tombstones = new Tombstones(withdrawnFolder);
  const withdraw = (slug: string) => writeFileSync(join(withdrawnFolder, slug), '');
  const makeCache = () =>
    new PageCache(
      () => store,
      (slugs) => tombstones.hasAny(slugs),
    );
  const restart = () => open(folder, withdrawnFolder);
  return { files, store, makeCache, withdraw, restart };
}

test('a render counts as begun when its request came, not when it is kept', async () => {
  const { makeCache } = open();
  const visitor = makeCache();
  await visitor.get(key);
  const refresh = makeCache();
  await refresh.set(key, toPage('edition 2'), lifetime);
  await visitor.set(key, toPage('edition 1'), lifetime);
  await expect(makeCache().get(key)).resolves.toMatchObject({ value: { html: 'edition 2' } });
});

test('pages are kept under their own path, without Next’s name of the route', async () => {
  const { makeCache, files } = open();
  await makeCache().set(key, toPage('One'), lifetime);
  await expect(files.find('/releases/one')).resolves.not.toBeNull();
  await makeCache().set('/lists/default/companies/one', toPage('Plain'), lifetime);
  await expect(files.find('/lists/default/companies/one')).resolves.not.toBeNull();
});

test('a page that does not exist is not kept', async () => {
  const { makeCache } = open();
  await makeCache().set(key, null, lifetime);
  await expect(makeCache().get(key)).resolves.toBeNull();
});

test('the last good page that Next hands back after a failed render is not taken for a new one', async () => {
  const { makeCache } = open();
  await makeCache().set(key, toPage('edition 1'), lifetime);
  const refresh = makeCache();
  const failing = makeCache();
  const found = await failing.get(key);
  await refresh.set(key, toPage('edition 2'), lifetime);
  await failing.set(key, found?.value, { cacheControl: { revalidate: 30 } });
  await expect(makeCache().get(key)).resolves.toMatchObject({ value: { html: 'edition 2' } });
});

test('a page is answered without an end of life, so that Next shows it while the CMS is down', async () => {
  const { makeCache } = open();
  await makeCache().set(key, toPage('One'), { cacheControl: { revalidate: 60 } });
  const page = await makeCache().get(key);
  expect(page?.cacheControl).toEqual({ revalidate: 60, expire: undefined });
});

test('a value of a kind that is not ours is refused', async () => {
  const { makeCache } = open();
  await expect(makeCache().set(key, { kind: 'FETCH', data: {} }, lifetime)).rejects.toThrow();
});

test('Next makes a cache of its own for each request, which the order of renders rests on', () => {
  let made = 0;
  class Counting extends PageCache {
    constructor() {
      super(
        () => open().store,
        () => false,
      );
      made += 1;
    }
  }
  const options = {
    CurCacheHandler: Counting,
    dev: false,
    minimalMode: false,
    requestHeaders: {},
    previewProps: {},
    prerenderManifest: { routes: {}, dynamicRoutes: {}, notFoundRoutes: [] },
  } as unknown as ConstructorParameters<typeof IncrementalCache>[0];
  new IncrementalCache(options);
  new IncrementalCache(options);
  expect(made).toBe(2);
});

const toKey = (path: string) => `/route-cache/PAGES/0123abcd/$${path}`;
const ofOne = toPage('The embargoed truth', { release: toListed({ slug: 'one' }) });
const ofList = toPage('The embargoed truth', {
  months: [{ releases: [toListed({ slug: 'two' }), toListed({ slug: 'one' })] }],
});

describe('a release that was withdrawn while its pages were kept', () => {
  const pages = {
    '/releases/one': ofOne,
    '/releases/former': ofOne,
    '/releases/%6fne': toPage('The embargoed truth'),
    '/releases/one/editions/1': ofOne,
    '/releases/one/editions/2/changes': toPage('The embargoed truth', { changes: {} }),
    '/lists/default/companies/varmholt': ofList,
    '/lists/de/home': ofList,
    '/lists/default/archive/2026': ofList,
    '/lists/default/calendar/annual-meeting': ofList,
  };

  test.each(Object.entries(pages))(
    '%s is answered no more, also after a restart with the CMS down',
    async (path, page) => {
      const { makeCache, withdraw, restart } = open();
      await makeCache().set(toKey(path), page, lifetime);
      await expect(makeCache().get(toKey(path))).resolves.not.toBeNull();
      withdraw('one');
      await expect(makeCache().get(toKey(path))).resolves.toBeNull();
      // Nobody told the web, and no render can take the place of what is on disk.
      await expect(restart().makeCache().get(toKey(path))).resolves.toBeNull();
    },
  );

  test.each(Object.entries(pages))(
    'a render of %s that was under way is not kept',
    async (path, page) => {
      const { makeCache, withdraw, files } = open();
      const visitor = makeCache();
      withdraw('one');
      await visitor.set(toKey(path), page, lifetime);
      await expect(files.find(path)).resolves.toBeNull();
    },
  );

  test('other releases stay', async () => {
    const { makeCache, withdraw } = open();
    await makeCache().set(
      toKey('/releases/two'),
      toPage('Two', { release: toListed({ slug: 'two' }) }),
      lifetime,
    );
    withdraw('one');
    await expect(makeCache().get(toKey('/releases/two'))).resolves.not.toBeNull();
  });
});

test.each(['/preview/token', '/api/preview-files/x', '/404', '/', '/releases/'])(
  'what is rendered at %s is kept nowhere, even if it is handed over',
  async (path) => {
    const { makeCache, files } = open();
    await expect(makeCache().set(toKey(path), toPage('Preview'), lifetime)).rejects.toThrow('kept');
    await expect(files.find(path)).resolves.toBeNull();
  },
);
