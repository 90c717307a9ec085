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
  'verifications',
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

/** The first of these triggers that is gone, altered or switched off, in a sentence. Changes nothing. */
export async function findGuardFault(knex: Knex): Promise<string | null> {
  for (const table of appendOnlyTables) {
    // A newsroom that an earlier version left has them from its next start on.
    if (!(await knex.schema.hasTable(table))) continue;
    const found = isSqlite(knex)
      ? await readOnSqlite(knex, table)
      : await readOnPostgres(knex, table);
    for (const [name, words] of isSqlite(knex) ? onSqlite(table) : onPostgres(table)) {
      const fault = found.has(name) ? 'was altered or switched off' : 'is gone';
      if (found.get(name) !== words) {
        return (
          `The trigger ${name}, by which the database refuses changes of ${table}, ${fault}. A start ` +
          'of the newsroom puts it back; find out first who had the database in their hands.'
        );
      }
    }
  }
  return null;
}

/** By name, what SQLite says of each trigger: its statement without `IF NOT EXISTS`. */
function onSqlite(table: string): Map<string, string> {
  const actions = ['UPDATE', 'DELETE'];
  return new Map(
    actions.map((action) => {
      const name = `${table}_refuse_${action.toLowerCase()}`;
      return [
        name,
        `CREATE TRIGGER "${name}" BEFORE ${action} ON "${table}" BEGIN SELECT RAISE(ABORT, '${refusal(table)}'); END`,
      ];
    }),
  );
}

async function guardOnSqlite(knex: Knex, table: string): Promise<void> {
  const found = await readOnSqlite(knex, table);
  for (const [name, statement] of onSqlite(table)) {
    if (found.get(name) === statement) continue;
    await knex.raw('DROP TRIGGER IF EXISTS ??', [name]);
    await knex.raw(statement);
  }
}

async function readOnSqlite(knex: Knex, table: string): Promise<Map<string, string>> {
  const rows = await knex('sqlite_master')
    .where({ type: 'trigger', tbl_name: table })
    .select<{ name: string; sql: string }[]>('name', 'sql');
  return new Map(rows.map(({ name, sql }) => [name, sql.replaceAll(/\s+/g, ' ')]));
}

/** By name, what PostgreSQL says of each trigger: its definition, its function, whether it is on. */
function onPostgres(table: string): Map<string, string> {
  const name = `${table}_refuse_change`;
  const execute = `EXECUTE FUNCTION ${name}() ${body(table)} O`;
  return new Map([
    [name, `CREATE TRIGGER ${name} BEFORE DELETE OR UPDATE ON ${table} FOR EACH ROW ${execute}`],
    [
      `${table}_refuse_truncate`,
      `CREATE TRIGGER ${table}_refuse_truncate BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT ${execute}`,
    ],
  ]);
}

async function guardOnPostgres(knex: Knex, table: string): Promise<void> {
  await knex.raw(
    `CREATE OR REPLACE FUNCTION "${table}_refuse_change"() RETURNS trigger LANGUAGE plpgsql AS
     $$${body(table)}$$`,
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
  for (const name of onPostgres(table).keys()) {
    await knex.raw('ALTER TABLE ?? ENABLE TRIGGER ??', [table, name]);
  }
}

async function readOnPostgres(knex: Knex, table: string): Promise<Map<string, string>> {
  const { rows } = await knex.raw<{ rows: { name: string; words: string }[] }>(
    `select guard.tgname as name, concat_ws(' ', pg_get_triggerdef(guard.oid, true),
       trim(routine.prosrc), guard.tgenabled) as words
     from pg_trigger as guard join pg_proc as routine on routine.oid = guard.tgfoid
     where guard.tgrelid = to_regclass(?) and not guard.tgisinternal`,
    [table],
  );
  return new Map(rows.map(({ name, words }) => [name, words.replaceAll(/\s+/g, ' ')]));
}

/** What the trigger's function does on PostgreSQL. */
function body(table: string): string {
  return `BEGIN RAISE EXCEPTION '${refusal(table)}'; END`;
}

function refusal(table: string): string {
  return `${table} is append-only: what was issued is never changed and never deleted`;
}
