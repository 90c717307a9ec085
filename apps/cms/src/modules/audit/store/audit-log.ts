import type { Knex } from 'knex';
import { type AuditEntry, firstPreviousHash, newsroom, toAuditEntry } from '@dateline/release';
import { insertRows } from '../../../platform/database/insert-rows';
import { type NamedRow, toNamedPerson } from '../../editions/named-row';
import type { AuditLog } from '../../records/audit';
import { lockRecord } from '../../../platform/database/lock-record';

/**
 * The audit trail in the database. Writers wait for each other here; should one not, the unique
 * `previous_hash` keeps two entries from linking to the same one.
 */
export function createAuditLog(trx: Knex.Transaction): AuditLog {
  return {
    async append(...given) {
      await lockRecord(trx);
      const last = await trx<{ sequence: number; hash: string }>('audit_entries')
        .orderBy('sequence', 'desc')
        .first();
      let previousHash = last?.hash ?? firstPreviousHash;
      const entries = given.map(({ actor, ...rest }) => {
        const { address, account, name } = actor;
        const facts = { ...rest, actor: address, account, actorName: name };
        const entry = toAuditEntry(facts, previousHash);
        previousHash = entry.hash;
        return entry;
      });
      await insertRows(trx, 'audit_entries', entries.map(toRow));
    },
    async listChangers(releaseId, subjects) {
      const found = await trx('audit_entries')
        .whereIn('subject', [...subjects])
        .where('sequence', '>', await findBeginning(trx, releaseId))
        // Its subject is the name of a file that never came in.
        .whereNot('action', 'file.refuse')
        .whereNot('actor', newsroom.address)
        .distinct('actor', 'account_id', 'actor_name')
        .select<NamedRow[]>('actor', 'account_id', 'actor_name');
      return found.map(toNamedPerson);
    },
  };
}

/** The entry since which its content counts as unapproved: the last issue, or its first of all. */
async function findBeginning(trx: Knex.Transaction, releaseId: string): Promise<number> {
  const own = () =>
    trx<{ sequence: number; release_id: string | null; action: string }>('audit_entries').where(
      'release_id',
      releaseId,
    );
  const issued = await own()
    .where('action', 'release.issue')
    .orderBy('sequence', 'desc')
    .first('sequence');
  const first = issued ?? (await own().orderBy('sequence').first('sequence'));
  return first?.sequence ?? 0;
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
