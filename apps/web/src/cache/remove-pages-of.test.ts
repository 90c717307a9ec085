import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTemporaryFolder } from '../../test/temporary-folder';
import { PageCache } from './page-cache';
import { PageFiles } from './page-files';
import { PageStore } from './page-store';
import { removePagesOf } from './remove-pages-of';

const limits = { maxFiles: 1_000, maxBytes: 100_000_000 };

/** A page as Next hands it over, which tells of these releases. */
const toPage = (...slugs: string[]) => ({
  kind: 'PAGES',
  html: `<p>${slugs.map((slug) => `Words of ${slug}`).join()}</p>`,
  pageData: { pageProps: { list: slugs.map((slug) => ({ slug, headline: `Words of ${slug}` })) } },
});

async function openFolder(pages: Record<string, object>) {
  const folder = makeTemporaryFolder();
  const store = new PageStore(new PageFiles(folder, limits), 1_000_000);
  for (const [path, page] of Object.entries(pages)) {
    const cache = new PageCache(
      () => store,
      () => false,
    );
    await cache.set(path, page, { cacheControl: { revalidate: 60 } });
  }
  const read = async () => {
    const names = await readdir(folder);
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    return { count: names.length, text: texts.join() };
  };
  return { folder, read };
}

test('no file tells of a withdrawn release, whichever page it is of; the others stay', async () => {
  const { folder, read } = await openFolder({
    '/releases/gone': toPage('gone'),
    '/releases/kept': toPage('kept'),
    '/releases/kept/editions/1': toPage('kept', 'gone'),
    '/lists/de/calendar/results': toPage('gone-elsewhere', 'moved'),
    '/lists/de/contacts': toPage(),
    '/lists/default/archive/2026': toPage(...'abcdefghij', 'gone'),
  });
  expect((await read()).count).toBe(6);
  await removePagesOf(folder, new Set(['gone', 'moved']));
  const { count, text } = await read();
  expect(count).toBe(2);
  expect(text).not.toMatch(/gone|moved/);
});

test('a page of so many releases that they are not known goes, too', async () => {
  const many = Array.from(
    { length: 1_000 },
    (_, index) => `${'a-long-address-'.repeat(3)}${index}`,
  );
  const { folder, read } = await openFolder({ '/lists/default/archive/2026': toPage(...many) });
  await removePagesOf(folder, new Set(['another']));
  expect((await read()).count).toBe(0);
});

test('where no page is stored yet, there is nothing to remove', async () => {
  await expect(removePagesOf('/nowhere/at/all', new Set(['gone']))).resolves.toBeUndefined();
});
