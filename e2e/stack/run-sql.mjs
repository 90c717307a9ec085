import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The CMS's own, of its own folder. */
const require = createRequire(new URL('../../apps/cms/package.json', import.meta.url));

/**
 * Changes a newsroom's database past every guard, as somebody with SQL could.
 * @param {import('./open-newsroom.mjs').Newsroom} newsroom
 * @param {string} statement
 * @returns {number} how many rows it changed
 */
export function runSql({ settings }, statement) {
  const Database = require('better-sqlite3');
  const database = new Database(join(settings.dataFolder, 'newsroom.db'));
  try {
    return database.prepare(statement).run().changes;
  } finally {
    database.close();
  }
}
