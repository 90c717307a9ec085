import type { Knex } from 'knex';
import type { Edition } from '@dateline/release';
import type { AlertRecords } from '../../records/alerts';
import { insertRows } from '../../../platform/database/insert-rows';

/** Notes, in the transaction that issues them, which editions are to be told by mail. */
export function createAlertRecords(trx: Knex.Transaction): AlertRecords {
  return {
    async append(told, now) {
      // Of history nobody is told: it happened long ago, and elsewhere.
      const news = told.filter(({ edition }) => edition.kind !== 'archive');
      await insertRows(
        trx,
        'alert_batches',
        news.map(({ edition, companySlug, categorySlugs }) => ({
          release_id: edition.releaseId,
          edition_number: edition.number,
          kind: edition.kind,
          company_slug: companySlug,
          category_slugs: JSON.stringify(categorySlugs),
          created_at: now,
        })),
      );
    },
  };
}

export interface BatchRow {
  id: number;
  release_id: string;
  edition_number: number;
  kind: Edition['kind'];
  company_slug: string;
  category_slugs: string;
  created_at: string;
  reached: number;
  last_subscriber: number | null;
  fanned_out_at: string | null;
}
