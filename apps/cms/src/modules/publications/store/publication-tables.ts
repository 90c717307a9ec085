import {
  hashLength,
  instantLength,
  releaseIdLength,
  type Tables,
} from '../../../platform/database/define-table';

/** What is public beside editions: frozen copies of what editors published. */
export const publicationTables: Tables = {
  publications(table) {
    // The public identity: made of kind, document and language, and telling nothing of them.
    table.string('id', releaseIdLength).primary();
    // `event`, `media` or `newsroom`.
    table.string('kind', 10).notNullable();
    table.string('document_id', 64).notNullable();
    table.string('language', 35).notNullable();
    table.string('slug', 200);
    table.string('company_slug', 200);
    table.string('sort_day', 10);
    table.string('end_day', 10);
    // The day, and the instant where there is one.
    table.string('sort_key', 40);
    table.text('content').notNullable();
    table.string('content_hash', hashLength).notNullable();
    // Releases by their document: no part of the content, so that neither `sequence` nor
    // `updated_at` moves when a release is linked that nobody may know of yet.
    table.text('release_documents').notNullable();
    table.integer('sequence').notNullable();
    table.string('updated_at', instantLength).notNullable();
    table.unique(['kind', 'document_id', 'language'], { indexName: 'publications_by_document' });
    table.index(['kind', 'sort_key'], 'publications_by_time');
    table.index(['kind', 'company_slug', 'sort_key'], 'publications_by_company');
  },
  // Every address that an event ever had: none is ever given to another one.
  publication_addresses(table) {
    table.string('slug', 200).primary();
    table.string('document_id', 64).notNullable();
    // Whose address it was first; the document's other languages may have it too.
    table.string('language', 35).notNullable();
  },
  // How often each was changed in public, kept when it is taken out: calendars compare it.
  publication_sequences(table) {
    table.string('id', releaseIdLength).primary();
    table.integer('sequence').notNullable();
  },
  // Which publications carry which files, so that a file goes only with the last that has it.
  publication_files(table) {
    table.string('publication_id', releaseIdLength).notNullable();
    table.string('sha256', hashLength).notNullable().index('publication_files_by_hash');
    table.string('name', 160).notNullable();
    table.primary(['publication_id', 'sha256', 'name']);
  },
};
