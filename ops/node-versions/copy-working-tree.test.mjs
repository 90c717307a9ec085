import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { useTempFolders } from '../testing/use-temp-folders.mjs';
import { copyWorkingTree } from './copy-working-tree.mjs';

const makeFolder = useTempFolders();

test('files are copied as they are, without what is ignored or deleted', () => {
  const [checkout, folder] = [makeFolder(), makeFolder()];
  const write = (/** @type {string} */ name, /** @type {string} */ text) =>
    writeFileSync(join(checkout, name), text);
  execFileSync('git', ['init', '--quiet'], { cwd: checkout });
  mkdirSync(join(checkout, 'src'));
  mkdirSync(join(checkout, 'dist'));
  write('.gitignore', 'dist/\n');
  write('src/kept.ts', 'before');
  write('src/deleted.ts', 'before');
  write('dist/built.js', 'built');
  execFileSync('git', ['add', '.'], { cwd: checkout });
  write('src/kept.ts', 'after');
  write('src/new ü.ts', 'new');
  rmSync(join(checkout, 'src', 'deleted.ts'));

  copyWorkingTree(checkout, folder);

  expect(readdirSync(folder).sort()).toEqual(['.gitignore', 'src']);
  expect(readdirSync(join(folder, 'src')).sort()).toEqual(['kept.ts', 'new ü.ts']);
  expect(readFileSync(join(folder, 'src', 'kept.ts'), 'utf8')).toBe('after');
});
