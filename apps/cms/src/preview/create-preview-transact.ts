import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { createAuditLog } from '../gateways/audit-log';
import type { PreviewDependencies } from './preview-dependencies';
import { createPreviewLinks } from './preview-links';

/** Transactions over the links and the audit trail; an audit entry is the last thing written. */
export function createPreviewTransact(strapi: Core.Strapi): PreviewDependencies['transact'] {
  // Strapi types the answer as a promise of a promise; awaiting it gives what `work` answered.
  return async (work) =>
    strapi.db.transaction(async (transaction) => {
      const { trx } = transaction as { trx: Knex.Transaction };
      return work({ links: createPreviewLinks(trx), audit: createAuditLog(trx) });
    });
}
