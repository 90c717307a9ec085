import {
  instantLength,
  releaseIdLength,
  type Tables,
} from '../../../platform/database/define-table';

/**
 * What lists, archive and search find releases by: projections of `current_editions`, kept in the
 * transaction that issues or withdraws, and made again from the editions at any time.
 */
export const searchTables: Tables = {
  // A row for each release under no heading (''), and one under each category and ticker, so that a
  // page of any filter is a walk along one index.
  listed_releases(table) {
    table.string('heading', 520).notNullable();
    table.string('release_id', releaseIdLength).notNullable();
    table.string('document_id', 64).notNullable().index('listed_releases_by_document');
    table.string('company_slug', 200).notNullable();
    table.integer('year').notNullable();
    table.string('language', 35).notNullable();
    // Every language in which the document is issued: `,de,en,`.
    table.string('languages', 2_000).notNullable();
    table.string('first_issued_at', instantLength).notNullable();
    // The heading in words; the company's name under no heading.
    table.string('label', 500).notNullable();
    table.primary(['heading', 'release_id']);
    table.index(['release_id'], 'listed_releases_by_release');
    const order = ['first_issued_at', 'release_id'];
    table.index(['heading', ...order], 'listed_releases_by_time');
    table.index(['heading', 'company_slug', ...order], 'listed_releases_by_company');
    table.index(['heading', 'language', ...order], 'listed_releases_by_language');
    table.index(['heading', 'company_slug', 'language', ...order], 'listed_releases_by_both');
  },
  // How many rows of `listed_releases` are alike in all these; never a row of none.
  archive_counts(table) {
    table.string('heading', 520).notNullable();
    table.string('company_slug', 200).notNullable();
    table.integer('year').notNullable();
    table.string('language', 35).notNullable();
    table.string('languages', 2_000).notNullable();
    table.integer('count').notNullable();
    table.primary(['heading', 'company_slug', 'year', 'language', 'languages']);
  },
  // When a company's releases of a year in a language were changed last, withdrawals too.
  archive_changes(table) {
    table.integer('year').notNullable();
    table.string('company_slug', 200).notNullable();
    table.string('language', 35).notNullable();
    table.string('changed_at', instantLength).notNullable();
    table.primary(['year', 'company_slug', 'language']);
  },
  // What a search is ranked and counted by; `place` is the release's place in time, unique.
  search_documents(table) {
    // No number is ever drawn: written so, it is SQLite's own key of the row.
    table.bigIncrements('place');
    table.string('release_id', releaseIdLength).notNullable().unique();
    // Before the long texts: SQLite then counts without reading these.
    table.text('counted_under').notNullable();
    table.text('headline').notNullable();
    table.text('opening').notNullable();
  },
  // By which program these projections were made, and how far a making anew has come.
  search_state(table) {
    table.integer('version').notNullable();
  },
};
