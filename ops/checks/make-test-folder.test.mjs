import { existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { useTempFolders } from '../testing/use-temp-folders.mjs';
import { makeTestFolder } from './make-test-folder.mjs';

const makeFolder = useTempFolders();

test('where there is no such file system, the tests write into the system’s temporary folder', () => {
  const folder = makeTestFolder('/nowhere');
  expect(dirname(folder.path)).toBe(tmpdir());
  folder.remove();
});

test('the folder is nobody’s to list, everybody’s to pass through, and goes with all that is in it', () => {
  const folder = makeTestFolder(makeFolder());
  expect(statSync(folder.path).mode & 0o777).toBe(0o711);
  folder.remove();
  expect(existsSync(folder.path)).toBe(false);
});
