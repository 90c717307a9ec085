import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toEntry, toPage } from '../../test/page-entries';
import { makeTemporaryFolder } from '../../test/temporary-folder';
import { listStoredPages } from './list-stored-pages';
import { PageFiles } from './page-files';

test('every stored page is named with the beginning of its render, however it is written', async () => {
  const folder = makeTemporaryFolder();
  const files = new PageFiles(folder, { maxFiles: 100, maxBytes: 1_000_000 });
  const stored = [
    { path: '/lists/default/home', began: 1_785_992_400_000.25 },
    { path: '/releases/"quoted"\\', began: 7 },
    { path: '/releases/größe', began: 8 },
  ];
  for (const { path, began } of stored) {
    await files.put(toEntry(path, began, toPage('x'.repeat(5000))));
  }
  await files.put(toEntry('/releases/gone', 9, toPage('Gone')));
  await files.remove('/releases/gone');
  const found = await listStoredPages(folder);
  expect(found.toSorted((one, other) => other.began - one.began)).toMatchObject([
    stored[0],
    stored[2],
    stored[1],
  ]);
});

test('what is torn, half written or no page is left out', async () => {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, 'torn.json'), '{"path":"/releases/one","beg');
  writeFileSync(join(folder, 'empty.json'), '');
  writeFileSync(join(folder, 'long.json'), `{"path":"/${'x'.repeat(40_000)}","began":1,`);
  writeFileSync(join(folder, 'aside.json.1.tmp'), '{"path":"/releases/two","began":1,"value":');
  await expect(listStoredPages(folder)).resolves.toEqual([]);
});

test('before the first page there are none', async () => {
  await expect(listStoredPages(join(makeTemporaryFolder(), 'none'))).resolves.toEqual([]);
});
