import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { createAuditLog } from './audit-log';
import { createEditionStore } from './edition-store';
import { createOutbox } from './outbox';
import type { Transact } from './records';

interface StrapiTransaction {
  trx: Knex.Transaction;
  onCommit: (act: () => void) => void;
}

/** Transactions of Strapi's own database layer, so that its writes and ours stand or fall together. */
export function createTransact(strapi: Core.Strapi): Transact {
  // Strapi types the answer as a promise of a promise; awaiting it gives what `work` answered.
  return async (work) =>
    strapi.db.transaction(async (transaction) => {
      const { trx, onCommit } = transaction as StrapiTransaction;
      const records = {
        editions: createEditionStore(trx),
        audit: createAuditLog(trx),
        outbox: createOutbox(trx),
      };
      return work(records, onCommit);
    });
}
