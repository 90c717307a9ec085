import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Copies the files of a checkout as they are, changed or not: without what is installed and built.
 * @param {string} checkout
 * @param {string} folder
 */
export function copyWorkingTree(checkout, folder) {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const names = execFileSync('git', args, { cwd: checkout, maxBuffer: 64 * 1024 ** 2 });
  for (const name of new Set(names.toString('utf8').split('\0'))) {
    const source = join(checkout, name);
    // Git lists files as well that were deleted and not yet committed.
    if (name === '' || !existsSync(source)) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(source, join(folder, name), { recursive: true, verbatimSymlinks: true });
  }
}
