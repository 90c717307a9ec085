import { execFileSync } from 'node:child_process';
import { startPostgres } from '../postgres.mjs';
import { rootFolder, toToolEnvironment } from '../settings.mjs';
import { findChromium, findPostgresFolder } from './find-programs.mjs';
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
 * Starts PostgreSQL and finds Chromium for the tests that need them.
 * @param {import('../settings.mjs').Settings} settings
 * @returns {Promise<JestNeeds>}
 */
export async function provideJestNeeds(settings) {
  const chromium = findChromium(settings);
  const programs = findPostgresFolder(settings.path);
  const postgres = programs === null ? null : await startPostgres(programs);
  return {
    env: {
      ...(chromium && { DATELINE_TEST_CHROMIUM: chromium }),
      ...(postgres && { DATELINE_TEST_POSTGRES_URL: postgres.url }),
    },
    missing: [...(postgres ? [] : [postgresNeed]), ...(chromium ? [] : [chromiumNeed])],
    release: async () => postgres?.stop(),
  };
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
