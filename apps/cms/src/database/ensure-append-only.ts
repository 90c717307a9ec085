import type { Knex } from 'knex';
import { isSqlite } from './is-sqlite';

/** Tables whose rows are never changed nor deleted once written: the newsroom's record. */
const appendOnlyTables = [
  'editions',
  'audit_entries',
  'release_addresses',
  'approvals',
  'library_versions',
  'finding_overrides',
  'publication_addresses',
];

/**
 * Makes the database itself refuse UPDATE, DELETE and TRUNCATE on the record, whoever asks.
 * Called at every start after Strapi's schema sync: when Strapi rebuilds a table of SQLite, its
 * triggers are lost.
 */
export async function ensureAppendOnly(knex: Knex): Promise<void> {
  const guard = isSqlite(knex) ? guardOnSqlite : guardOnPostgres;
  for (const table of appendOnlyTables) await guard(knex, table);
}

async function guardOnSqlite(knex: Knex, table: string): Promise<void> {
  for (const action of ['UPDATE', 'DELETE']) {
    await knex.raw(
      `CREATE TRIGGER IF NOT EXISTS "${table}_refuse_${action.toLowerCase()}" BEFORE ${action} ON "${table}"
       BEGIN SELECT RAISE(ABORT, '${refusal(table)}'); END`,
    );
  }
}

async function guardOnPostgres(knex: Knex, table: string): Promise<void> {
  await knex.raw(
    `CREATE OR REPLACE FUNCTION "${table}_refuse_change"() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN RAISE EXCEPTION '${refusal(table)}'; END $$`,
  );
  // By row, because deleting a user makes PostgreSQL run an UPDATE that meets no row of these tables.
  await knex.raw(
    `CREATE OR REPLACE TRIGGER "${table}_refuse_change" BEFORE UPDATE OR DELETE ON "${table}"
     FOR EACH ROW EXECUTE FUNCTION "${table}_refuse_change"()`,
  );
  await knex.raw(
    `CREATE OR REPLACE TRIGGER "${table}_refuse_truncate" BEFORE TRUNCATE ON "${table}"
     FOR EACH STATEMENT EXECUTE FUNCTION "${table}_refuse_change"()`,
  );
}

function refusal(table: string): string {
  return `${table} is append-only: what was issued is never changed and never deleted`;
}
