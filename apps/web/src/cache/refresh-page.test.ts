import { toEntry, toPage } from '../../test/page-entries';
import type { PageEntry } from './page-entry';
import { refreshPage } from './refresh-page';

/** A server that holds a page, and whose renders leave these behind, one after the other. */
function toServer(left: (PageEntry | null)[], stored: PageEntry | null = null) {
  let renders = 0;
  return {
    count: () => renders,
    revalidate: async () => {
      renders += 1;
    },
    findPage: async () => (renders === 0 ? stored : (left[renders - 1] ?? null)),
  };
}

const path = '/releases/one';
const old = toEntry(path, 90, toPage('old'));
const fresh = toEntry(path, 110, toPage('fresh'));

test('a page that was rendered since is enough', async () => {
  const server = toServer([fresh]);
  await expect(refreshPage(path, 100, server)).resolves.toBe(fresh);
  expect(server.count()).toBe(1);
});

test('a page that somebody else had rendered since is not rendered again', async () => {
  const server = toServer([], fresh);
  await expect(refreshPage(path, 100, server)).resolves.toBe(fresh);
  expect(server.count()).toBe(0);
});

test('a stored page that is older is rendered again', async () => {
  const server = toServer([fresh], old);
  await expect(refreshPage(path, 100, server)).resolves.toBe(fresh);
  expect(server.count()).toBe(1);
});

test('a visitor’s render that was under way is waited for, and the page rendered again', async () => {
  await expect(refreshPage(path, 100, toServer([old, fresh]))).resolves.toBe(fresh);
});

test('a visitor’s search that had found nothing is no proof that there is nothing', async () => {
  await expect(refreshPage(path, 100, toServer([null, fresh]))).resolves.toBe(fresh);
});

test('a page that does not exist is answered by null', async () => {
  await expect(refreshPage(path, 100, toServer([null, null, null]))).resolves.toBeNull();
});

test('a page that stays old is told of', async () => {
  await expect(refreshPage(path, 100, toServer([old, old, old]))).rejects.toThrow('stays');
});

test('a failed render is told of at once', async () => {
  const server = { ...toServer([fresh]), revalidate: () => Promise.reject(new Error('CMS down')) };
  await expect(refreshPage(path, 100, server)).rejects.toThrow('CMS down');
});
