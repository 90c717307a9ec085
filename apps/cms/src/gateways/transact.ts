import type { Core } from '@strapi/strapi';
import { createAuditLog } from './audit-log';
import { createEditionStore } from './edition-store';
import { createOutbox } from './outbox';
import type { Transact } from './records';

/** Transactions of Strapi's own database layer, so that its writes and ours stand or fall together. */
export function createTransact(strapi: Core.Strapi): Transact {
  // Strapi types the answer as a promise of a promise; awaiting it gives what `work` answered.
  return async (work) =>
    strapi.db.transaction(async ({ trx, onCommit }) => {
      const records = {
        editions: createEditionStore(trx),
        audit: createAuditLog(trx),
        outbox: createOutbox(trx),
      };
      return work(records, onCommit);
    });
}
