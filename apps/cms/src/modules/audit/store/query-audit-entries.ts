import type { Knex } from 'knex';
import type { AuditEntryAnswer } from '@dateline/contract';
import type { AuditConditions } from '../audit-conditions';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The entries that meet the conditions, each with its release's headline; the order is left open. */
export function queryAuditEntries(knex: Knex, conditions: AuditConditions) {
  return knex<object>('audit_entries as entry')
    .leftJoin('release_lives as life', 'life.release_id', 'entry.release_id')
    .leftJoin('releases as release', (join) => {
      join.on('release.document_id', 'life.document_id').andOn('release.locale', 'life.language');
    })
    .modify(meet, conditions)
    .select<AuditEntryAnswer[]>({
      sequence: 'entry.sequence',
      at: 'entry.at',
      actor: 'entry.actor',
      account: 'entry.account_id',
      actorName: 'entry.actor_name',
      action: 'entry.action',
      releaseId: 'entry.release_id',
      subject: 'entry.subject',
      editionNumber: 'entry.edition_number',
      fromHash: 'entry.from_hash',
      contentHash: 'entry.content_hash',
      recordHash: 'entry.record_hash',
      reason: 'entry.reason',
      previousHash: 'entry.previous_hash',
      hash: 'entry.hash',
      headline: 'release.headline',
    });
}

function meet(query: Knex.QueryBuilder, conditions: AuditConditions): void {
  const { actor, action, release, from, to } = conditions;
  if (actor !== undefined) void query.where('entry.actor', actor);
  if (action !== undefined) void query.where('entry.action', action);
  if (from !== undefined) void query.where('entry.at', '>=', from);
  if (to !== undefined) void query.where('entry.at', '<=', to);
  if (release === undefined) return;
  if (uuid.test(release)) void query.where('entry.release_id', release.toLowerCase());
  else {
    // Both sides by the same function: SQLite knows small letters in ASCII alone.
    void query.whereRaw(`lower(release.headline) like lower(?) escape '!'`, [
      `%${release.replace(/[!%_]/g, '!$&')}%`,
    ]);
  }
}
