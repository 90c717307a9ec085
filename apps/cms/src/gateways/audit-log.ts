import type { Knex } from 'knex';
import { type AuditEntry, firstPreviousHash, toAuditEntry } from '@dateline/release';
import { insertRows } from './insert-rows';
import type { AuditLog } from './records';
import { lockRecord } from './lock-record';

/**
 * The audit trail in the database. Writers wait for each other here; should one not, the unique
 * `previous_hash` keeps two entries from linking to the same one.
 */
export function createAuditLog(trx: Knex.Transaction): AuditLog {
  return {
    async append(...acts) {
      await lockRecord(trx);
      const last = await trx<{ sequence: number; hash: string }>('audit_entries')
        .orderBy('sequence', 'desc')
        .first();
      let previousHash = last?.hash ?? firstPreviousHash;
      const entries = acts.map(({ actor, ...act }) => {
        const { address, account, name } = actor;
        const facts = { ...act, actor: address, account, actorName: name };
        const entry = toAuditEntry(facts, previousHash);
        previousHash = entry.hash;
        return entry;
      });
      await insertRows(trx, 'audit_entries', entries.map(toRow));
    },
  };
}

function toRow(entry: AuditEntry) {
  return {
    at: entry.at,
    actor: entry.actor,
    account_id: entry.account,
    actor_name: entry.actorName,
    action: entry.action,
    release_id: entry.releaseId,
    subject: entry.subject,
    edition_number: entry.editionNumber,
    from_hash: entry.fromHash,
    content_hash: entry.contentHash,
    record_hash: entry.recordHash,
    reason: entry.reason,
    previous_hash: entry.previousHash,
    hash: entry.hash,
  };
}
