import type { Knex } from 'knex';
import { assertKnownDatabase, migrateTables } from '../platform/database/migrate-tables';
import { alertTables } from '../modules/alerts/store/alert-tables';
import { createSearchIndex } from '../modules/search/store/create-search-index';
import type { Tables } from '../platform/database/define-table';
import { editionTables } from '../modules/editions/store/edition-tables';
import { importTables } from '../modules/importing/store/import-tables';
import { workflowTables } from '../modules/workflow/store/workflow-tables';
import { preflightTables } from '../modules/preflight/store/preflight-tables';
import { proofTables } from '../modules/receipts/store/proof-tables';
import { searchTables } from '../modules/search/store/search-tables';
import { publicationTables } from '../modules/publications/store/publication-tables';

/** Read by versions that knew no migrations. */
const versionTable: Tables = {
  newsroom_schema(table) {
    table.integer('version').notNullable();
  },
};

/**
 * The newsroom's own tables beside those that Strapi keeps. Strapi leaves tables alone that it
 * never made itself. Their definitions are where migrations begin: what changes a table that
 * databases have already is a migration, and a new database takes the same way.
 *
 * @throws Error where the database was made by another version whose tables do not fit.
 */
export async function ensureTables(knex: Knex): Promise<void> {
  await assertKnownDatabase(knex);
  for (const [name, define] of Object.entries({
    ...versionTable,
    ...editionTables,
    ...workflowTables,
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
  await migrateTables(knex);
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
