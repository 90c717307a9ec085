import type { Core } from '@strapi/strapi';
import { createAuditLog } from '../audit/store/audit-log';
import { runTransaction } from '../../platform/database/run-transaction';
import type { PreviewDependencies } from './preview-dependencies';
import { appendOnceAMinute } from './store/append-once-a-minute';
import { createPreviewLinks } from './store/preview-links';

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
