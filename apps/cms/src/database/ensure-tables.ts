import type { Knex } from 'knex';

/**
 * The newsroom's own tables beside those that Strapi keeps. Strapi leaves tables alone that it
 * never made itself. All instants are text in UTC (RFC 3339), which sorts by time on both databases.
 */
export async function ensureTables(knex: Knex): Promise<void> {
  // One row for each release: its edition that the public reads now. A projection of `editions`.
  await ensure(knex, 'current_editions', (table) => {
    table.string('release_id', 36).primary();
    table.string('document_id', 64).notNullable().index('current_editions_by_document');
    table.integer('edition_id').notNullable();
    table.integer('number').notNullable();
    table.string('content_hash', 64).notNullable();
    table.string('language', 35).notNullable();
    table.string('slug', 200).notNullable();
    table.string('company_slug', 200).notNullable();
    table.integer('year').notNullable();
    table.string('first_issued_at', 24).notNullable();
    table.index(['first_issued_at', 'release_id'], 'current_editions_by_time');
    table.index(['company_slug', 'first_issued_at'], 'current_editions_by_company');
    table.index(['year', 'first_issued_at'], 'current_editions_by_year');
  });
  // What releases are found by, beside their own columns: categories and tickers.
  await ensure(knex, 'current_edition_facets', (table) => {
    table.string('release_id', 36).notNullable();
    table.string('facet', 20).notNullable();
    table.string('value', 500).notNullable();
    table.string('label', 500).notNullable();
    table.primary(['facet', 'value', 'release_id']);
    table.index(['release_id'], 'current_edition_facets_by_release');
  });
  // Every address that a release ever had: none is ever given to another release.
  await ensure(knex, 'release_addresses', (table) => {
    table.string('slug', 200).primary();
    table.string('release_id', 36).notNullable();
    table.index(['release_id'], 'release_addresses_by_release');
  });
  await ensure(knex, 'audit_entries', (table) => {
    table.increments('sequence');
    table.string('at', 24).notNullable();
    table.string('actor', 320).notNullable();
    table.string('action', 60).notNullable();
    table.string('release_id', 36).notNullable();
    table.integer('edition_number');
    table.string('content_hash', 64);
    table.string('previous_hash', 64).notNullable().unique();
    table.string('hash', 64).notNullable();
  });
  await ensure(knex, 'outbox_messages', (table) => {
    table.increments('id');
    table.text('payload').notNullable();
    table.string('created_at', 24).notNullable();
    table.integer('attempts').notNullable().defaultTo(0);
    table.string('due_at', 24).notNullable();
    table.string('delivered_at', 24);
    table.index(['delivered_at', 'due_at'], 'outbox_messages_due');
  });
  await ensureIndex(knex, 'editions', 'editions_release_number', ['release_id', 'number']);
}

async function ensure(
  knex: Knex,
  name: string,
  define: (table: Knex.CreateTableBuilder) => void,
): Promise<void> {
  if (!(await knex.schema.hasTable(name))) await knex.schema.createTable(name, define);
}

/** Two instances that issue the same edition at once: the database lets one of them through. */
async function ensureIndex(
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
