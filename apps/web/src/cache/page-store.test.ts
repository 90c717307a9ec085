import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { toEntry, toPage } from '../../test/page-entries';
import { makeTemporaryFolder } from '../../test/temporary-folder';
import { findPageFile, PageFiles } from './page-files';
import { PageStore } from './page-store';
import { renderClock } from './render-clock';

const path = '/releases/one';
const limits = { maxFiles: 100, maxBytes: 10_000_000 };

function open(folder = makeTemporaryFolder(), maxMemoryBytes = 1_000_000) {
  return { folder, store: new PageStore(new PageFiles(folder, limits), maxMemoryBytes) };
}

const toHtml = async (store: PageStore) => {
  const value = (await store.find(path))?.value;
  return value?.kind === 'PAGES' ? value.html : null;
};

test('a render that began before the kept one is dropped, however late it finishes', async () => {
  const { store, folder } = open();
  await store.put(toEntry(path, 20, toPage('edition 2')));
  await store.put(toEntry(path, 10, toPage('edition 1')));
  await expect(toHtml(store)).resolves.toBe('edition 2');
  await expect(findPageFile(folder, path)).resolves.toMatchObject({ began: 20 });
});

test('renders that finish in any order, at once, leave the one that began last', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 3 }),
      async (beginnings, misses) => {
        const { store, folder } = open();
        await store.put(toEntry(path, 0.5, toPage('0.5')));
        await Promise.all([
          ...beginnings.map((began) => store.put(toEntry(path, began, toPage(String(began))))),
          ...misses.map((began) => store.remove(path, began)),
        ]);
        const last = Math.max(...beginnings);
        const isGone = misses.some((began) => began > last);
        if (misses.includes(last)) return;
        expect(await toHtml(store)).toBe(isGone ? null : String(last));
        expect((await findPageFile(folder, path))?.began ?? null).toBe(isGone ? null : last);
      },
    ),
    { numRuns: 30 },
  );
});

test('a page outlives the process: it is read from the disk, however old', async () => {
  const { store, folder } = open();
  await store.put(toEntry(path, 1, toPage('issued')));
  await expect(toHtml(open(folder).store)).resolves.toBe('issued');
});

test('a render under way while a page is read back does not lose to it', async () => {
  const { store, folder } = open();
  await store.put(toEntry(path, 1, toPage('old')));
  const after = open(folder).store;
  await Promise.all([after.find(path), after.put(toEntry(path, 2, toPage('new')))]);
  await expect(toHtml(after)).resolves.toBe('new');
});

test('a page that was kept under a clock of the future gives way to any render now', async () => {
  const { store, folder } = open();
  const tomorrow = renderClock() + 86_400_000;
  await new PageFiles(folder, limits).put(toEntry(path, tomorrow, toPage('tomorrow')));
  await store.put(toEntry(path, renderClock(), toPage('now')));
  await expect(toHtml(store)).resolves.toBe('now');
});

test('a page that was found not to exist is forgotten, and an older render can’t bring it back', async () => {
  const { store, folder } = open();
  await store.put(toEntry(path, 10, toPage('there')));
  await store.remove(path, 30);
  await store.put(toEntry(path, 20, toPage('there once')));
  await expect(store.find(path)).resolves.toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});

test('a visitor who found nothing before the issue takes away nothing after it', async () => {
  const { store } = open();
  await store.put(toEntry(path, 20, toPage('issued')));
  await store.remove(path, 10);
  await expect(toHtml(store)).resolves.toBe('issued');
});

test('addresses where nothing is leave nothing behind', async () => {
  const { store, folder } = open();
  await Promise.all(Array.from({ length: 200 }, (_, index) => store.remove(`/no/${index}`, 1)));
  expect(readdirSync(folder)).toEqual([]);
});

test('a postponed page stays what it is, and its age is counted anew', async () => {
  const { store, folder } = open();
  await store.put(toEntry(path, 1, toPage('last good')));
  const before = renderClock();
  store.postpone(path, 30);
  const page = await store.find(path);
  expect(page).toMatchObject({ value: toPage('last good'), revalidate: 30 });
  expect(page?.checkedAt).toBeGreaterThanOrEqual(before);
  await store.put(toEntry(path, 2, toPage('better')));
  await expect(toHtml(store)).resolves.toBe('better');
  await expect(findPageFile(folder, path)).resolves.toMatchObject({ began: 2 });
});

test('what does not fit into memory is still there, and still in order', async () => {
  const { store } = open(makeTemporaryFolder(), 8_000);
  const large = 'x'.repeat(3_000);
  await store.put(toEntry(path, 5, toPage(`first ${large}`)));
  await store.put(toEntry('/other', 6, toPage(large)));
  await store.put(toEntry(path, 4, toPage('older')));
  await expect(toHtml(store)).resolves.toMatch(/^first/);
});
