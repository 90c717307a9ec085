import type { Core } from '@strapi/strapi';
import { createAuditLog } from '../gateways/audit-log';
import { runTransaction } from '../gateways/run-transaction';
import type { PreviewDependencies } from './preview-dependencies';
import { appendOnceAMinute } from './append-once-a-minute';
import { createPreviewLinks } from './preview-links';

/** Transactions over the links and the audit trail; an audit entry is the last thing written. */
export function createPreviewTransact(strapi: Core.Strapi): PreviewDependencies['transact'] {
  return (work) =>
    runTransaction(strapi, ({ trx }) =>
      work({
        links: createPreviewLinks(trx),
        audit: {
          append: (facts) => createAuditLog(trx).append(facts),
          appendOnceAMinute: (facts) => appendOnceAMinute(trx, facts),
        },
      }),
    );
}
