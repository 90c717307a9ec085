import type { Knex } from 'knex';

/** SQLite takes at most 500 rows in the form in which knex inserts several. */
const mostAtOnce = 200;

/** Inserts many rows in as few statements as the database takes; `finish` may add a conflict rule. */
export async function insertRows(
  trx: Knex,
  table: string,
  rows: readonly object[],
  finish: (query: Knex.QueryBuilder) => Knex.QueryBuilder = (query) => query,
): Promise<void> {
  for (let start = 0; start < rows.length; start += mostAtOnce) {
    await finish(trx(table).insert(rows.slice(start, start + mostAtOnce)));
  }
}
