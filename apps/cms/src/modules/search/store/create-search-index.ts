import type { Knex } from 'knex';
import { isSqlite } from '../../../platform/database/is-sqlite';
import type { SearchIndex } from '../search-index';
import { createPostgresSearchIndex } from './postgres-search-index';
import { createSqliteSearchIndex } from './sqlite-search-index';

export function createSearchIndex(knex: Knex): SearchIndex {
  return isSqlite(knex) ? createSqliteSearchIndex(knex) : createPostgresSearchIndex(knex);
}
