import { closeSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Knex } from 'knex';
import { isSqlite } from './is-sqlite';
import { assertKnownDatabase, listPendingMigrations } from './migrate-tables';

/**
 * Keeps a copy of a SQLite newsroom that is about to be upgraded, as it was before anything of it
 * changed. A database that cannot be upgraded is refused here, before anybody writes to it.
 *
 * @returns the copy's file; null where there is nothing to copy.
 */
export async function copyBeforeUpgrade(knex: Knex): Promise<string | null> {
  await assertKnownDatabase(knex);
  const [next] = await listPendingMigrations(knex);
  const isNew = !(await knex.schema.hasTable('audit_entries'));
  if (next === undefined || isNew || !isSqlite(knex)) return null;
  const [main] = await knex.raw<{ file: string }[]>('pragma database_list');
  const folder = path.join(path.dirname(main?.file ?? ''), 'backups');
  const copy = path.join(folder, `newsroom-before-${next}.db`);
  const unfinished = `${copy}.part`;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  rmSync(unfinished, { force: true });
  // Private from its first byte: SQLite fills an empty file that is there already.
  closeSync(openSync(unfinished, 'wx', 0o600));
  await knex.raw('vacuum into ?', [unfinished]);
  renameSync(unfinished, copy);
  return copy;
}
