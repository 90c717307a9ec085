import type { Knex } from 'knex';
import { type AuditFacts, firstPreviousHash, toAuditEntry } from '@dateline/release';
import type { AuditLog } from './records';

/**
 * The audit trail in the database. Two writers cannot link to the same entry: `previous_hash` is
 * unique, and issuing holds its lock before it writes here.
 */
export function createAuditLog(trx: Knex.Transaction): AuditLog {
  return {
    async append(facts: AuditFacts) {
      const last = await trx<{ sequence: number; hash: string }>('audit_entries')
        .orderBy('sequence', 'desc')
        .first();
      const entry = toAuditEntry(facts, last?.hash ?? firstPreviousHash);
      await trx('audit_entries').insert({
        at: entry.at,
        actor: entry.actor,
        action: entry.action,
        release_id: entry.releaseId,
        edition_number: entry.editionNumber,
        content_hash: entry.contentHash,
        previous_hash: entry.previousHash,
        hash: entry.hash,
      });
    },
  };
}
