import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rootFolder, toToolEnvironment } from '../../../ops/settings.mjs';

/** @typedef {{ output: string, complaint: string, code: number }} Outcome */

/**
 * One of the compiled programs. In a fresh clone it is built first, on standard error, so that
 * standard output is the program's alone.
 * @param {string} name of its file
 * @returns {Promise<Record<string, (...given: unknown[]) => Promise<Outcome>> | null>} null where it
 *   could not be built
 */
export async function loadProgram(name) {
  const program = new URL(`../dist/${name}.js`, import.meta.url);
  if (!existsSync(program) && !build()) return null;
  return import(program.href);
}

function build() {
  process.stderr.write('Building what this needs; that is done once.\n');
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/turbo/bin/turbo', 'run', 'build', '--filter=@dateline/command-line'],
    { cwd: rootFolder, stdio: ['ignore', 2, 2], env: toToolEnvironment() },
  );
  if (status === 0) return true;
  process.stderr.write('It could not be built: run `npm install`, then `npm run build`.\n');
  return false;
}
