import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toEntry, toPage } from '../../test/page-entries';
import { makeTemporaryFolder } from '../../test/temporary-folder';
import { openPageStore } from './open-page-store';

test('opening a build’s pages deletes those of other builds and keeps its own', async () => {
  const root = makeTemporaryFolder();
  mkdirSync(join(root, 'before'));
  writeFileSync(join(root, 'before', 'page.json'), '{}');
  await openPageStore(join(root, 'now')).put(toEntry('/', 1, toPage('Home')));
  const again = openPageStore(join(root, 'now'));
  expect(readdirSync(root)).toEqual(['now']);
  await expect(again.find('/')).resolves.not.toBeNull();
});
