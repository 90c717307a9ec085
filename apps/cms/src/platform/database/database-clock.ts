import type { Knex } from 'knex';
import { isSqlite } from './is-sqlite';

/** SQLite's `now` counts whole milliseconds; PostgreSQL's is cut off to them, never rounded up. */
const clocks = {
  sqlite: `select strftime('%Y-%m-%dT%H:%M:%fZ', 'now') as now`,
  postgres: `select to_char(date_trunc('milliseconds', clock_timestamp() at time zone 'utc'),
    'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`,
};

/**
 * What time it is for the database: the one clock that all instances share. UTC, RFC 3339 with
 * milliseconds.
 */
export async function readDatabaseClock(knex: Knex): Promise<string> {
  const answer: unknown = await knex.raw(clocks[isSqlite(knex) ? 'sqlite' : 'postgres']);
  const rows = Array.isArray(answer) ? answer : (answer as { rows: unknown[] }).rows;
  const [row] = rows as { now: string }[];
  if (row === undefined) throw new Error('The database did not tell the time.');
  return row.now;
}
