import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isSqlite } from '../database/is-sqlite';
import { forgetWatch } from '../embargo-watch/watch-store';
import { createReceiptPlans } from '../receipts/create-receipt-plans';
import { createAuditLog } from './audit-log';
import { readDatabaseClock } from './database-clock';
import { createEditionStore } from './edition-store';
import { createLibraryStore } from './library-store';
import { createLifeStore } from './life-store';
import { createOutbox } from './outbox';
import type { Records, Transact } from './records';

interface StrapiTransaction {
  trx: Knex.Transaction;
  onCommit: (act: () => void) => void;
}

/** Transactions of Strapi's own database layer, so that its writes and ours stand or fall together. */
export function createTransact(strapi: Core.Strapi, surfaces: PublicOrigins): Transact {
  return async (work) => {
    const isOutermost = !strapi.db.inTransaction();
    let committed: Promise<unknown> | undefined;
    // Strapi types the answer as a promise of a promise; awaiting it gives what `work` answered.
    const answer = await strapi.db.transaction(async (transaction) => {
      const { trx, onCommit } = transaction as StrapiTransaction;
      if (isOutermost) committed = trx.executionPromise;
      return work(toRecords(trx, surfaces), onCommit);
    });
    // Knex's `commit` resolves also where the database refused it: only this promise tells.
    await committed?.catch(async (error: unknown) => {
      await leaveTransaction(strapi.db.connection);
      throw error;
    });
    return answer;
  };
}

/** SQLite stays in a transaction whose commit failed, on the one connection that there is. */
async function leaveTransaction(knex: Knex): Promise<void> {
  if (isSqlite(knex)) await knex.raw('rollback').catch(() => null);
}

/** Where strangers read the newsroom: what receipts are taken from. */
export interface PublicOrigins {
  publicUrl: string;
  graphqlUrl: string;
}

function toRecords(trx: Knex.Transaction, surfaces: PublicOrigins): Records {
  return {
    editions: createEditionStore(trx),
    lives: createLifeStore(trx),
    library: createLibraryStore(trx),
    audit: createAuditLog(trx),
    outbox: createOutbox(trx),
    receipts: createReceiptPlans(trx, surfaces),
    watches: { forget: (releaseId) => forgetWatch(trx, releaseId) },
    readClock: () => readDatabaseClock(trx),
  };
}
