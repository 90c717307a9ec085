import type { Knex } from 'knex';
import type { Stage } from '@dateline/release';
import type { CurrentEditionAnswer, ReceiptAnswer, ReceiptCounts } from '@dateline/contract';
import type { ReleaseKey } from '../../working-release/working-releases';
import type { LatestEdition } from '../home-entries';

interface EditionRow extends ReleaseKey {
  releaseId: string;
  stage: Stage;
  number: number;
  kind: CurrentEditionAnswer['kind'];
  issuedAt: string;
  headline: string;
  newest: number | null;
  lateness: number | null;
}

interface ReceiptRow {
  releaseId: string;
  number: number;
  verdict: ReceiptAnswer['verdict'];
  receipts: number | string;
}

const noReceipts: ReceiptCounts = { same: 0, different: 0, missing: 0, waiting: 0 };

export async function listLatestEditions(knex: Knex, limit: number): Promise<LatestEdition[]> {
  const rows = await knex('editions as edition')
    .join('release_lives as life', 'life.release_id', 'edition.release_id')
    .whereNot('edition.kind', 'archive')
    // Editions are numbered as they are recorded.
    .orderBy('edition.id', 'desc')
    .limit(limit)
    .select<EditionRow[]>({
      releaseId: 'edition.release_id',
      documentId: 'life.document_id',
      language: 'life.language',
      stage: 'life.stage',
      number: 'edition.number',
      kind: 'edition.kind',
      issuedAt: 'edition.issued_at',
      headline: 'edition.headline',
      newest: 'life.edition',
      lateness: 'life.lateness',
    });
  const receipts = await countReceipts(knex, rows);
  return rows.map((row) => ({
    documentId: row.documentId,
    language: row.language,
    stage: row.stage,
    // A withdrawal has no headline of its own.
    headline: row.kind === 'withdrawal' ? null : row.headline,
    edition: {
      number: row.number,
      kind: row.kind,
      issuedAt: row.issuedAt,
      // What is kept is how late the newest edition was.
      lateness: row.number === row.newest ? row.lateness : null,
    },
    receipts: receipts.get(toEditionKey(row)) ?? noReceipts,
  }));
}

async function countReceipts(
  knex: Knex,
  editions: readonly EditionRow[],
): Promise<Map<string, ReceiptCounts>> {
  const rows = await knex('receipts')
    .whereIn(
      'release_id',
      editions.map(({ releaseId }) => releaseId),
    )
    .groupBy('release_id', 'edition_number', 'verdict')
    .count({ receipts: '*' })
    .select<ReceiptRow[]>({
      releaseId: 'release_id',
      number: 'edition_number',
      verdict: 'verdict',
    });
  const counts = new Map<string, ReceiptCounts>();
  for (const row of rows) {
    const key = toEditionKey(row);
    // PostgreSQL counts in numbers that its driver gives as text.
    counts.set(key, { ...(counts.get(key) ?? noReceipts), [row.verdict]: Number(row.receipts) });
  }
  return counts;
}

function toEditionKey({ releaseId, number }: { releaseId: string; number: number }): string {
  return `${releaseId}:${number}`;
}
