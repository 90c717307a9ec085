import type { Knex } from 'knex';
import { alertTables } from './tables/alert-tables';
import { createSearchIndex } from '../search/create-search-index';
import { editionTables } from './tables/edition-tables';
import { importTables } from './tables/import-tables';
import { lifeTables } from './tables/life-tables';
import { preflightTables } from './tables/preflight-tables';
import { proofTables } from './tables/proof-tables';
import { searchTables } from './tables/search-tables';
import { publicationTables } from './tables/publication-tables';

/** Counted up with every change of the tables that asks for a migration. */
const schemaVersion = 2;

/**
 * The newsroom's own tables beside those that Strapi keeps. Strapi leaves tables alone that it
 * never made itself.
 *
 * @throws Error where the database was made by another version whose tables do not fit.
 */
export async function ensureTables(knex: Knex): Promise<void> {
  await assertVersionFits(knex);
  for (const [name, define] of Object.entries({
    ...editionTables,
    ...lifeTables,
    ...preflightTables,
    ...proofTables,
    ...importTables,
    ...alertTables,
    ...searchTables,
    ...publicationTables,
  })) {
    if (!(await knex.schema.hasTable(name))) await knex.schema.createTable(name, define);
  }
  await createSearchIndex(knex).ensure();
  await ensureUnique(knex, 'editions', 'editions_release_number', ['release_id', 'number']);
}

async function assertVersionFits(knex: Knex): Promise<void> {
  const isNew = !(await knex.schema.hasTable('audit_entries'));
  if (!(await knex.schema.hasTable('newsroom_schema'))) {
    await knex.schema.createTable('newsroom_schema', (table) => {
      table.integer('version').notNullable();
    });
    if (isNew) await knex('newsroom_schema').insert({ version: schemaVersion });
  }
  const row = await knex<{ version: number }>('newsroom_schema').first();
  if (row?.version !== schemaVersion) {
    throw new Error(
      `This database was made by another version of Dateline (its tables are of version ${row?.version ?? 1}, ` +
        `this program needs ${schemaVersion}): start it with that version, or on an empty data folder.`,
    );
  }
}

/** Two instances that issue the same edition at once: the database lets one of them through. */
async function ensureUnique(
  knex: Knex,
  table: string,
  index: string,
  columns: string[],
): Promise<void> {
  await knex.raw(
    `create unique index if not exists ?? on ?? (${columns.map(() => '??').join(', ')})`,
    [index, table, ...columns],
  );
}
