import type { AuditEntry } from '@dateline/release';
import type { EditionRow } from '../editions/store/edition-rows';

/** An entry of the audit trail as the database holds it. */
export interface EntryRow {
  sequence: number;
  at: string;
  actor: string;
  account_id: number | null;
  actor_name: string | null;
  action: string;
  release_id: string | null;
  subject: string | null;
  edition_number: number | null;
  from_hash: string | null;
  content_hash: string | null;
  record_hash: string | null;
  reason: string | null;
  previous_hash: string;
  hash: string;
}

/** An edition's row with whatever columns Strapi adds. */
export interface WholeEditionRow extends EditionRow, Record<string, unknown> {
  id: number;
  document_id: string;
}

export function toEntry(row: EntryRow): AuditEntry {
  return {
    at: row.at,
    actor: row.actor,
    account: row.account_id,
    actorName: row.actor_name,
    action: row.action,
    releaseId: row.release_id,
    subject: row.subject,
    editionNumber: row.edition_number,
    fromHash: row.from_hash,
    contentHash: row.content_hash,
    recordHash: row.record_hash,
    reason: row.reason,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}

/** An edition's name in a sentence. */
export function toEditionName(releaseId: string | null, number: number | null): string {
  return `edition ${number ?? '(no number)'} of release ${releaseId ?? '(no id)'}`;
}
