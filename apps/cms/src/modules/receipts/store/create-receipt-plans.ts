import type { Knex } from 'knex';
import { insertRows } from '../../../platform/database/insert-rows';
import type { ReceiptPlans } from '../../records/receipts';
import { planReceipts } from '../plan-receipts';
import type { Surfaces } from '../surfaces';

/** Notes, in the transaction that issues, what has to be seen from outside once it is committed. */
export function createReceiptPlans(trx: Knex.Transaction, surfaces: Surfaces): ReceiptPlans {
  return {
    async append(editions, now) {
      const rows = editions.flatMap((edition) =>
        planReceipts(edition, surfaces).map(({ surface, url, expectedHash }) => ({
          release_id: edition.releaseId,
          edition_number: edition.number,
          surface,
          url,
          expected_hash: expectedHash,
          verdict: 'waiting',
          due_at: now,
        })),
      );
      await insertRows(trx, 'receipts', rows);
    },
  };
}
