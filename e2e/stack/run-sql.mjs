import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the CMS's own driver of the database is found. */
const cmsFolder = fileURLToPath(new URL('../../apps/cms', import.meta.url));

const program = `
  const database = new (require('better-sqlite3'))(process.argv[1]);
  console.log(database.prepare(process.argv[2]).run().changes);
`;

/**
 * Changes a newsroom's database past every guard, as somebody with SQL could.
 * @param {import('./open-newsroom.mjs').Newsroom} newsroom
 * @param {string} statement
 * @returns {number} how many rows it changed
 */
export function runSql({ settings }, statement) {
  const file = join(settings.dataFolder, 'newsroom.db');
  const given = ['--eval', program, file, statement];
  return Number(execFileSync(process.execPath, given, { cwd: cmsFolder, encoding: 'utf8' }));
}
