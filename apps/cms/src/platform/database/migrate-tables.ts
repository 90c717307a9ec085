import type { Knex } from 'knex';
import { migrations } from './migrations/migrations';

const tableName = 'dateline_migrations';

/** Knex's own migrator takes them in their order, all in one transaction, behind a lock. */
export async function migrateTables(knex: Knex): Promise<void> {
  await knex.migrate.latest({
    tableName,
    migrationSource: {
      getMigrations: () => Promise.resolve(Object.entries(migrations)),
      getMigrationName: ([name]) => name,
      getMigration: ([, migration]) => Promise.resolve(migration),
    } satisfies Knex.MigrationSource<[string, Knex.Migration]>,
  });
}

/** The names of the migrations that this database has not had yet, in their order. */
export async function listPendingMigrations(knex: Knex): Promise<string[]> {
  const done = await listDoneMigrations(knex);
  return Object.keys(migrations).filter((name) => !done.includes(name));
}

/**
 * Changes nothing.
 *
 * @throws Error where the tables were made by a version that this one cannot go on from.
 */
export async function assertKnownDatabase(knex: Knex): Promise<void> {
  const unknown = (await listDoneMigrations(knex)).find((name) => !Object.hasOwn(migrations, name));
  if (unknown !== undefined) {
    throw new Error(
      `This database was upgraded by a newer version of Dateline (its change ${unknown} is unknown ` +
        'here): start it with that version, or restore the copy that was made before the upgrade.',
    );
  }
  const version = await readVersion(knex);
  if (version === null || version === 2 || version === 3) return;
  throw new Error(
    `This database was made by another version of Dateline (its tables are of version ${version}, ` +
      'this program needs 2 or 3): start it with that version, or on an empty data folder.',
  );
}

/** Null for a database without a newsroom. */
async function readVersion(knex: Knex): Promise<number | null> {
  if (await knex.schema.hasTable('newsroom_schema')) {
    const row = await knex<{ version: number }>('newsroom_schema').first();
    if (row !== undefined) return row.version;
  }
  return (await knex.schema.hasTable('audit_entries')) ? 1 : null;
}

async function listDoneMigrations(knex: Knex): Promise<string[]> {
  if (!(await knex.schema.hasTable(tableName))) return [];
  return knex(tableName).orderBy('id').pluck<string[]>('name');
}
