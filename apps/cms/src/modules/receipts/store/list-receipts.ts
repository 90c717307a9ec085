import type { Knex } from 'knex';
import type { ReceiptAnswer } from '@dateline/contract';

interface ReceiptRow {
  id: number;
  release_id: string;
  edition_number: number;
  surface: string;
  url: string;
  first_seen_at: string | null;
  hash_seen: string | null;
  verdict: ReceiptAnswer['verdict'];
}

/** What anonymous visitors were shown of each edition of a release, the latest edition first. */
export async function listReceipts(knex: Knex, releaseId: string): Promise<ReceiptAnswer[]> {
  const rows = await knex<ReceiptRow>('receipts')
    .where({ release_id: releaseId })
    .orderBy([{ column: 'edition_number', order: 'desc' }, { column: 'id' }]);
  return rows.map((row) => ({
    editionNumber: row.edition_number,
    surface: row.surface,
    url: row.url,
    firstSeenAt: row.first_seen_at,
    hashSeen: row.hash_seen,
    verdict: row.verdict,
  }));
}
