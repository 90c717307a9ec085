import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import knex from 'knex';
import { setUpSqlite } from './set-up-sqlite';

test('a database of SQLite is written ahead, each commit to the disk', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-set-up-sqlite-'));
  const database = knex({
    client: 'better-sqlite3',
    connection: { filename: path.join(folder, 'newsroom.db') },
    useNullAsDefault: true,
    pool: { afterCreate: setUpSqlite },
  });
  try {
    await expect(database.raw('pragma journal_mode')).resolves.toEqual([{ journal_mode: 'wal' }]);
    // 2 stands for FULL.
    await expect(database.raw('pragma synchronous')).resolves.toEqual([{ synchronous: 2 }]);
  } finally {
    await database.destroy();
    rmSync(folder, { recursive: true });
  }
});
