import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../operator-error.mjs';
import { readSettings, rootFolder, toToolEnvironment } from '../settings.mjs';
import { createProgress } from '../terminal/create-progress.mjs';
import { listenForStop, waitForStop } from '../terminal/listen-for-stop.mjs';
import { prefixLines } from '../terminal/prefix-lines.mjs';
import { toAppCommands } from './app-commands.mjs';
import { isCmsAnswering } from './is-answering.mjs';
import { prepareNewsroom } from './prepare-newsroom.mjs';
import { startProcessGroup } from './start-process-group.mjs';
import { takeFirstAccounts } from './take-first-accounts.mjs';
import { toClosingBox } from './to-closing-box.mjs';
import { waitUntilReady } from './wait-until-ready.mjs';

const packages = readdirSync(join(rootFolder, 'packages'));

/**
 * `npm run dev`: both apps and the packages, rebuilt as their files change, in one terminal.
 * @returns {Promise<number>} the exit code
 */
export async function developNewsroom() {
  const stop = listenForStop();
  const settings = readSettings();
  try {
    const tasks = [
      ...packages.map((name) => `@dateline/${name}#build`),
      // What `next dev` takes from elsewhere: the types of the queries and the page cache.
      ...['@dateline/web#codegen', '@dateline/web#build:server'],
    ];
    await prepareNewsroom({ settings, progress: createProgress(), stop, tasks });
    const { cms, web } = toAppCommands(settings, 'development');
    void welcomeWhenReady(settings, stop);
    await runTogether({ cms, web, ...toPackageWatches() }, stop);
  } catch (error) {
    if (!stop.aborted) throw error;
  }
  return 0;
}

/**
 * Shows where everything is, and the demo accounts of a new newsroom, once the CMS answers.
 * @param {import('../settings.mjs').Settings} settings
 * @param {AbortSignal} stop
 */
async function welcomeWhenReady(settings, stop) {
  if (!(await waitUntilReady((signal) => isCmsAnswering(settings.cmsUrl, signal), stop))) return;
  takeFirstAccounts(settings.dataFolder, (accounts) => {
    console.log(toClosingBox(settings, accounts));
  });
}

/** One compiler a package, which waits for changes. */
function toPackageWatches() {
  const program = join(rootFolder, 'node_modules', 'typescript', 'bin', 'tsc');
  const env = toToolEnvironment();
  return Object.fromEntries(
    packages.map((name) => {
      const cwd = join(rootFolder, 'packages', name);
      const args = [program, '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'];
      return [name, { program: process.execPath, args, cwd, env }];
    }),
  );
}

/**
 * Runs until `stop`, or until one of the commands ends by itself; then ends them all.
 * @param {Record<string, import('./start-process-group.mjs').Command>} commands
 * @param {AbortSignal} stop
 */
async function runTogether(commands, stop) {
  const running = Object.entries(commands).map(([name, command]) => {
    const group = startProcessGroup(command, ['ignore', 'pipe', 'pipe']);
    prefixLines(name, group.leader.stdout, process.stdout);
    prefixLines(name, group.leader.stderr, process.stdout);
    return { name, group };
  });
  const ended = running.map(async ({ name, group }) => `${name} stopped (${await group.exited}).`);
  const fault = await Promise.race([...ended, waitForStop(stop)]);
  await Promise.all(running.map(({ group }) => group.stop()));
  if (fault) throw new OperatorError(fault);
}
