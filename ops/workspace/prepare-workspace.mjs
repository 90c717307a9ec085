import { join } from 'node:path';
import { rootFolder, toToolEnvironment } from '../settings.mjs';
import { runLogged } from '../terminal/run-logged.mjs';
import { installPackages, isInstalled } from './install-packages.mjs';

/**
 * Installs and builds what is missing or stale.
 * @param {object} work
 * @param {import('../terminal/create-progress.mjs').Progress} work.progress
 * @param {string} work.logFolder
 * @param {AbortSignal} work.stop
 * @param {string[]} [work.tasks] of turbo.json, with filters
 */
export async function prepareWorkspace({ progress, logFolder, stop, tasks = ['build'] }) {
  const env = toToolEnvironment();
  if (!isInstalled(rootFolder)) {
    await progress.step('Installing packages', () =>
      installPackages({ root: rootFolder, env, logFolder, stop }),
    );
  }
  // Turbo knows by the hashes of the files what is stale.
  await progress.step('Building what has changed', () =>
    runLogged({
      name: 'build',
      program: process.execPath,
      args: [toTurbo(), 'run', ...tasks, '--output-logs=new-only', '--log-order=grouped'],
      cwd: rootFolder,
      env,
      logFolder,
      stop,
    }),
  );
}

/** Turbo's program, which `node` runs. */
function toTurbo() {
  return join(rootFolder, 'node_modules', 'turbo', 'bin', 'turbo');
}
