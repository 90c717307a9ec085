import type { Knex } from 'knex';
import type { Edition } from '@dateline/release';
import type { SurfaceToRead } from '../sighting';
import type { Verdict } from '../to-verdict';

/** A receipt to be taken now, by this instance alone. */
export interface ClaimedReceipt {
  id: number;
  releaseId: string;
  editionNumber: number;
  /** Its name for a person. */
  surface: string;
  expectedHash: string;
  attempts: number;
  toRead: SurfaceToRead;
}

interface ReceiptRow {
  id: number;
  release_id: string;
  edition_number: number;
  surface: string;
  url: string;
  expected_hash: string;
  attempts: number;
  due_at: string | null;
  verdict: string;
  hash_seen: string | null;
  first_seen_at: string | null;
}

interface EditionRow {
  release_id: string;
  number: number;
  kind: Edition['kind'];
  slug: string;
  content_hash: string;
}

/** Receipts that are still to be taken. */
export interface ReceiptQueue {
  /** Takes the next due receipt, so that no other instance does before `leaseEnds`. */
  claimDue(now: string, leaseEnds: string): Promise<ClaimedReceipt | null>;
  /** Hashes of the other editions of the receipt's release. */
  listOtherHashes(receipt: ClaimedReceipt): Promise<{ earlier: string[]; later: string[] }>;
  /** `seenAt` is kept once, with the first verdict that holds. */
  settle(id: number, verdict: Verdict, seenAt: string): Promise<void>;
  postpone(id: number, dueAt: string): Promise<void>;
  /** When the earliest one is due; null where none is. */
  findNextDue(): Promise<string | null>;
}

export function createReceiptQueue(knex: Knex): ReceiptQueue {
  const rows = () => knex<ReceiptRow>('receipts');
  const editions = () => knex<EditionRow>('editions');
  return {
    async claimDue(now, leaseEnds) {
      const row = await rows()
        .where('due_at', '<=', now)
        .orderBy([{ column: 'due_at' }, { column: 'id' }])
        .first();
      if (row === undefined) return null;
      // Claiming moves the due time: only one of several instances finds it where it was.
      const claimed = await rows()
        .where({ id: row.id, due_at: row.due_at })
        .update({ due_at: leaseEnds, attempts: row.attempts + 1 });
      if (claimed === 0) return null;
      const edition = await editions()
        .where({ release_id: row.release_id, number: row.edition_number })
        .first('kind', 'slug');
      return toClaimed(row, edition);
    },
    async listOtherHashes({ releaseId, editionNumber }) {
      const others = () => editions().where({ release_id: releaseId });
      return {
        earlier: await others().where('number', '<', editionNumber).pluck('content_hash'),
        later: await others().where('number', '>', editionNumber).pluck('content_hash'),
      };
    },
    async settle(id, { verdict, hashSeen }, seenAt) {
      await rows()
        .where({ id })
        .whereNotNull('due_at')
        .update({
          verdict,
          hash_seen: hashSeen,
          first_seen_at: verdict === 'missing' ? null : seenAt,
          due_at: null,
        });
    },
    async postpone(id, dueAt) {
      await rows().where({ id }).whereNotNull('due_at').update({ due_at: dueAt });
    },
    async findNextDue() {
      const row = await rows().whereNotNull('due_at').orderBy('due_at').first();
      return row?.due_at ?? null;
    },
  };
}

function toClaimed(
  row: ReceiptRow,
  edition: Pick<EditionRow, 'kind' | 'slug'> | undefined,
): ClaimedReceipt {
  const kind = row.surface === 'page' || row.surface === 'graphql' ? row.surface : 'file';
  return {
    id: row.id,
    releaseId: row.release_id,
    editionNumber: row.edition_number,
    surface: row.surface,
    expectedHash: row.expected_hash,
    attempts: row.attempts + 1,
    toRead: {
      kind,
      url: row.url,
      slug: edition?.slug ?? '',
      isWithdrawal: edition?.kind === 'withdrawal',
    },
  };
}
