import type { AuditEntry, Edition } from '@dateline/release';

/** An entry of the audit trail as the database holds it. */
export interface EntryRow {
  sequence: number;
  at: string;
  actor: string;
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

/** An edition as the database holds it, with whatever columns Strapi adds. */
export interface EditionRow extends Record<string, unknown> {
  id: number;
  document_id: string;
  release_id: string;
  number: number;
  kind: Edition['kind'];
  language: string;
  slug: string;
  first_issued_at: string;
  issued_at: string;
  recorded_at: string;
  content_hash: string;
  canonical_content: string;
}

export function toEntry(row: EntryRow): AuditEntry {
  return {
    at: row.at,
    actor: row.actor,
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

export function toEdition(row: EditionRow): Edition {
  return {
    releaseId: row.release_id,
    number: row.number,
    kind: row.kind,
    language: row.language,
    slug: row.slug,
    firstIssuedAt: row.first_issued_at,
    issuedAt: row.issued_at,
    recordedAt: row.recorded_at,
    contentHash: row.content_hash,
    canonicalContent: row.canonical_content,
  };
}

/** An edition's name in a sentence. */
export function toEditionName(releaseId: string | null, number: number | null): string {
  return `edition ${number ?? '(no number)'} of release ${releaseId ?? '(no id)'}`;
}
