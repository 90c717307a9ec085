import { execFileSync } from 'node:child_process';
import { startPostgres } from '../postgres.mjs';
import { rootFolder, toToolEnvironment } from '../settings.mjs';
import { findChromium, findPostgresFolder } from './find-programs.mjs';
import { makeTestFolder } from './make-test-folder.mjs';
import { toJest } from './run-jest.mjs';

/**
 * @typedef {object} Need
 * @property {string} project of jest.config.mjs
 * @property {string} sentence what is missing and what to do
 *
 * @typedef {object} JestNeeds
 * @property {Record<string, string>} env for Jest
 * @property {Need[]} missing
 * @property {() => Promise<void>} release
 */

/**
 * Makes the folder of the tests, starts PostgreSQL and finds Chromium for those that need them.
 * @param {import('../settings.mjs').Settings} settings
 * @returns {Promise<JestNeeds>}
 */
export async function provideJestNeeds(settings) {
  const chromium = findChromium(settings);
  const programs = findPostgresFolder(settings.path);
  const folder = makeTestFolder();
  const postgres = programs === null ? null : await startIn(folder, programs);
  return {
    env: {
      TMPDIR: folder.path,
      ...(chromium && { DATELINE_TEST_CHROMIUM: chromium }),
      ...(postgres && { DATELINE_TEST_POSTGRES_URL: postgres.url }),
    },
    missing: [...(postgres ? [] : [postgresNeed]), ...(chromium ? [] : [chromiumNeed])],
    async release() {
      await postgres?.stop();
      folder.remove();
    },
  };
}

/**
 * @param {ReturnType<typeof makeTestFolder>} folder removed if PostgreSQL does not start
 * @param {string} programs
 */
async function startIn(folder, programs) {
  try {
    return await startPostgres(programs, folder.path);
  } catch (error) {
    folder.remove();
    throw error;
  }
}

/** @type {Need} */
const postgresNeed = {
  project: 'cms-postgres',
  sentence: 'PostgreSQL is missing: install it (Debian: apt-get install postgresql).',
};

/** @type {Need} */
const chromiumNeed = {
  project: 'e2e',
  sentence:
    'Chromium is missing: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
};

/**
 * How many test files a Jest project has.
 * @param {string} project
 * @returns {number}
 */
export function countSuites(project) {
  const args = [toJest(), '--listTests', '--json', '--selectProjects', project];
  const listed = execFileSync(process.execPath, args, {
    cwd: rootFolder,
    env: toToolEnvironment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lastLine = listed.toString('utf8').trim().split('\n').at(-1) ?? '[]';
  return /** @type {string[]} */ (JSON.parse(lastLine)).length;
}
