import {
  actorLength,
  hashLength,
  instantLength,
  releaseIdLength,
  type Tables,
} from '../../../platform/database/define-table';

/** Where each release stands before it is public. */
export const workflowTables: Tables = {
  // One row for each language of a release; those of the stage `scheduled` are what falls due.
  release_lives(table) {
    table.string('release_id', releaseIdLength).primary();
    table.string('document_id', 64).notNullable();
    table.string('language', 35).notNullable();
    table.string('stage', 20).notNullable();
    table.integer('edition');
    // A list of e-mail addresses in JSON.
    table.text('last_editors').notNullable();
    // Of the working document as it was saved last, fit to be issued or not: tells a change.
    table.string('working_hash', hashLength);
    // What was put up for approval: the hash that approvals bind to, and the content itself.
    table.string('content_hash', hashLength);
    table.text('canonical_content');
    // Counted up whenever approvals are void, so that none counts twice.
    table.integer('round').notNullable().defaultTo(1);
    table.string('scheduled_for', instantLength);
    // How late, in milliseconds, the last scheduled issue was committed.
    table.integer('lateness');
    table.string('voided_at', instantLength);
    table.text('voided_reason');
    table.unique(['document_id', 'language'], { indexName: 'release_lives_by_document' });
    table.index(['stage', 'scheduled_for'], 'release_lives_due');
  },
  approvals(table) {
    table.increments('id');
    table.string('release_id', releaseIdLength).notNullable();
    table.integer('round').notNullable();
    table.string('content_hash', hashLength).notNullable();
    table.string('actor', actorLength).notNullable();
    table.string('at', instantLength).notNullable();
    table.unique(['release_id', 'round', 'actor'], { indexName: 'approvals_once_each' });
  },
  // Every text that a block of the library ever had.
  library_versions(table) {
    table.increments('id');
    table.string('type', 20).notNullable();
    table.string('document_id', 64).notNullable();
    table.integer('number').notNullable();
    table.string('at', instantLength).notNullable();
    table.string('actor', actorLength).notNullable();
    table.string('content_hash', hashLength).notNullable();
    table.text('canonical_content').notNullable();
    table.unique(['type', 'document_id', 'number'], { indexName: 'library_versions_number' });
  },
  // What a release draws in from the library: edition 0 is what is up for approval now.
  carried_subjects(table) {
    table.string('release_id', releaseIdLength).notNullable();
    table.integer('edition').notNullable();
    table.string('type', 20).notNullable();
    table.string('document_id', 64).notNullable();
    // Null for what has no versions: companies, categories and files.
    table.integer('version');
    table.primary(['release_id', 'edition', 'type', 'document_id']);
    table.index(['type', 'document_id', 'edition'], 'carried_subjects_by_subject');
  },
  preview_links(table) {
    table.increments('id');
    table.string('token_hash', hashLength).notNullable().unique();
    table.string('release_id', releaseIdLength).notNullable().index('preview_links_by_release');
    table.string('document_id', 64).notNullable();
    table.string('language', 35).notNullable();
    table.string('created_by', actorLength).notNullable();
    table.string('created_at', instantLength).notNullable();
    table.string('expires_at', instantLength).notNullable();
    table.string('revoked_at', instantLength);
    table.integer('views').notNullable().defaultTo(0);
  },
};
