import {
  actorLength,
  hashLength,
  instantLength,
  releaseIdLength,
  type Tables,
} from '../../../platform/database/define-table';

/** What the public reads, and the record of all that was done. */
export const editionTables: Tables = {
  // One row for each release: its edition that the public reads now. A projection of `editions`.
  current_editions(table) {
    table.string('release_id', releaseIdLength).primary();
    table.string('document_id', 64).notNullable().index('current_editions_by_document');
    table.integer('edition_id').notNullable();
    table.integer('number').notNullable();
    table.string('content_hash', hashLength).notNullable();
    table.string('language', 35).notNullable();
    table.string('slug', 200).notNullable();
    table.string('company_slug', 200).notNullable();
    table.integer('year').notNullable();
    table.string('first_issued_at', instantLength).notNullable();
    table.index(['first_issued_at', 'release_id'], 'current_editions_by_time');
    table.index(['company_slug', 'first_issued_at'], 'current_editions_by_company');
    table.index(['year', 'first_issued_at'], 'current_editions_by_year');
  },
  // Releases that were withdrawn: they left `current_editions`, and no list finds them again.
  withdrawn_releases(table) {
    table.string('release_id', releaseIdLength).primary();
    table.string('document_id', 64).notNullable().index('withdrawn_releases_by_document');
    table.integer('edition_id').notNullable();
    table.integer('number').notNullable();
    table.string('content_hash', hashLength).notNullable();
    table.string('language', 35).notNullable();
    table.string('company_slug', 200).notNullable();
    table.string('first_issued_at', instantLength).notNullable();
    // `removed` or `kept`: what its company wanted of its files when it was withdrawn.
    table.string('files', 10).notNullable();
  },
  // What releases are found by, beside their own columns: categories and tickers.
  current_edition_facets(table) {
    table.string('release_id', releaseIdLength).notNullable();
    table.string('facet', 20).notNullable();
    table.string('value', 500).notNullable();
    table.string('label', 500).notNullable();
    table.primary(['facet', 'value', 'release_id']);
    table.index(['release_id'], 'current_edition_facets_by_release');
  },
  // Every address that a release ever had: none is ever given to another release.
  release_addresses(table) {
    table.string('slug', 200).primary();
    table.string('release_id', releaseIdLength).notNullable();
    table.index(['release_id'], 'release_addresses_by_release');
  },
  // Which releases issued which files, so that a file goes only with the last release that has it.
  issued_files(table) {
    table.string('release_id', releaseIdLength).notNullable();
    table.string('sha256', hashLength).notNullable().index('issued_files_by_hash');
    table.string('name', 160).notNullable();
    table.primary(['release_id', 'sha256', 'name']);
  },
  audit_entries(table) {
    table.increments('sequence');
    table.string('at', instantLength).notNullable();
    table.string('actor', actorLength).notNullable();
    table.string('action', 60).notNullable();
    table.string('release_id', releaseIdLength).index('audit_entries_by_release');
    table.string('subject', 300);
    table.integer('edition_number');
    table.string('from_hash', hashLength);
    table.string('content_hash', hashLength);
    table.string('record_hash', hashLength);
    table.text('reason');
    table.string('previous_hash', hashLength).notNullable().unique();
    table.string('hash', hashLength).notNullable();
  },
  outbox_messages(table) {
    table.increments('id');
    table.text('payload').notNullable();
    table.string('created_at', instantLength).notNullable();
    table.integer('attempts').notNullable().defaultTo(0);
    table.string('due_at', instantLength).notNullable();
    table.string('delivered_at', instantLength);
    table.index(['delivered_at', 'due_at'], 'outbox_messages_due');
  },
};
