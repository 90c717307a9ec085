import type { Knex } from 'knex';
import { isSqlite } from './is-sqlite';

/** Key of the PostgreSQL advisory lock that orders all writing of the record (a number of our own). */
const recordLock = 4_112_020;

/**
 * Waits until no other transaction writes the record, and keeps it so until this one ends: the
 * audit trail is one chain. SQLite needs no lock: its one connection is held already.
 */
export async function lockRecord(trx: Knex): Promise<void> {
  if (!isSqlite(trx)) await trx.raw('select pg_advisory_xact_lock(?)', [recordLock]);
}
