import type { Knex } from 'knex';
import { isSqlite } from '../../platform/database/is-sqlite';

/**
 * Reads as of one instant on PostgreSQL, where that keeps nobody waiting. On SQLite a transaction
 * that only reads would hold up every commit, and so an issue: there each statement reads for itself.
 */
export async function readConsistently<T>(
  knex: Knex,
  work: (knex: Knex) => Promise<T>,
): Promise<T> {
  if (isSqlite(knex)) return work(knex);
  return knex.transaction(work, { isolationLevel: 'repeatable read', readOnly: true });
}
