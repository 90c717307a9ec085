import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isSqlite } from './is-sqlite';

export interface StrapiTransaction {
  trx: Knex.Transaction;
  onCommit: (effect: () => void) => void;
}

/**
 * Runs work in a transaction of Strapi's own database layer, so that its writes and ours stand or
 * fall together; joins the one under way if there is any.
 *
 * @throws what the work throws, and where the database refused the commit.
 */
export async function runTransaction<T>(
  strapi: Core.Strapi,
  work: (transaction: StrapiTransaction) => Promise<T>,
): Promise<T> {
  const isOutermost = !strapi.db.inTransaction();
  let committed: Promise<unknown> | undefined;
  // Strapi types the answer as a promise of a promise; awaiting it gives what `work` answered.
  const answer = await strapi.db.transaction(async (transaction) => {
    const given = transaction as StrapiTransaction;
    if (isOutermost) committed = given.trx.executionPromise;
    return work(given);
  });
  // Knex's `commit` resolves also where the database refused it: only this promise tells.
  await committed?.catch(async (error: unknown) => {
    await leaveTransaction(strapi.db.connection);
    throw error;
  });
  return answer;
}

/** SQLite stays in a transaction whose commit failed, on the one connection that there is. */
async function leaveTransaction(knex: Knex): Promise<void> {
  if (isSqlite(knex)) await knex.raw('rollback').catch(() => null);
}
