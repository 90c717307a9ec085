import {
  hashLength,
  instantLength,
  releaseIdLength,
  type Tables,
} from '../../../platform/database/define-table';

/** What the newsroom saw of itself as a visitor: before the instant nothing, after it the edition. */
export const proofTables: Tables = {
  receipts(table) {
    table.increments('id');
    table.string('release_id', releaseIdLength).notNullable();
    table.integer('edition_number').notNullable();
    table.string('surface', 200).notNullable();
    table.string('url', 1000).notNullable();
    table.string('expected_hash', hashLength).notNullable();
    table.string('first_seen_at', instantLength);
    table.string('hash_seen', hashLength);
    table.string('verdict', 20).notNullable();
    table.integer('attempts').notNullable().defaultTo(0);
    // Null once it is settled.
    table.string('due_at', instantLength).index('receipts_due');
    table.unique(['release_id', 'edition_number', 'surface'], { indexName: 'receipts_surface' });
  },
  embargo_watches(table) {
    table.string('release_id', releaseIdLength).primary();
    table.string('at', instantLength).notNullable();
    table.integer('tried').notNullable();
    table.text('findings').notNullable();
  },
  // The last check of the whole record.
  verifications(table) {
    table.increments('id');
    table.string('at', instantLength).notNullable();
    table.integer('entries').notNullable();
    table.string('last_hash', hashLength);
    table.text('fault');
  },
};
