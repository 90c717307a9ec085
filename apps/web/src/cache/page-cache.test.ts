import { IncrementalCache } from 'next/dist/server/lib/incremental-cache';
import { toPage } from '../../test/page-entries';
import { makeTemporaryFolder } from '../../test/temporary-folder';
import { PageCache } from './page-cache';
import { PageFiles } from './page-files';
import { PageStore } from './page-store';

const key = '/route-cache/PAGES/0123abcd/$/releases/one';
const lifetime = { cacheControl: { revalidate: 60 } };

function open() {
  const files = new PageFiles(makeTemporaryFolder(), { maxFiles: 100, maxBytes: 1_000_000 });
  const store = new PageStore(files, 1_000_000);
  return { files, store, makeCache: () => new PageCache(() => store) };
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
  await makeCache().set('/plain', toPage('Plain'), lifetime);
  await expect(files.find('/plain')).resolves.not.toBeNull();
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
      super(() => open().store);
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
