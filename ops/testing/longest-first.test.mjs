import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from '../settings.mjs';
import LongestFirst, { seconds } from './longest-first.mjs';
import { useTempFolders } from './use-temp-folders.mjs';

const makeFolder = useTempFolders();

test('a file that is known to be long comes first, whatever its size; then the largest', () => {
  const folder = makeFolder();
  const sizes = { 'small.test.ts': 1, 'large.test.ts': 90, 'crash.api.test.ts': 5 };
  const tests = Object.entries(sizes).map(([name, size]) => {
    const path = join(folder, name);
    writeFileSync(path, ' '.repeat(size));
    return { path };
  });
  const names = new LongestFirst().sort(tests).map(({ path }) => path.slice(folder.length + 1));
  expect(names).toEqual(['crash.api.test.ts', 'large.test.ts', 'small.test.ts']);
});

test.each([...seconds.keys()])('%s, which is known to be long, is there', (name) => {
  const folder = name.includes('.e2e.') ? 'e2e' : 'apps/cms/test';
  expect(existsSync(join(rootFolder, folder, name))).toBe(true);
});
