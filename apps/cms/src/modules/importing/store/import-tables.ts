import {
  actorLength,
  hashLength,
  instantLength,
  releaseIdLength,
  type Tables,
} from '../../../platform/database/define-table';

/** What releases were imported from. */
export const importTables: Tables = {
  // In the database, and not beside it: the draft, its original and the trail are one transaction.
  imported_originals(table) {
    table.string('release_id', releaseIdLength).primary();
    table.string('sha256', hashLength).notNullable().index('imported_originals_by_hash');
    // The hash again where an archive was imported: the database lets no file of one in twice.
    table.string('archive_key', hashLength).unique();
    table.string('name', 255).notNullable();
    table.integer('size').notNullable();
    table.binary('bytes').notNullable();
    table.string('at', instantLength).notNullable();
    table.string('actor', actorLength).notNullable();
  },
};
