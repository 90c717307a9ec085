import type { Knex } from 'knex';
import type { AuditEntryAnswer } from '@dateline/contract';
import type { AuditConditions } from '../audit-conditions';
import { queryAuditEntries } from './query-audit-entries';

const pageSize = 50;

/**
 * A page of the audit trail, the latest entry first.
 *
 * @param before the `next` of the page before; null for the first.
 */
export async function listAuditEntries(
  knex: Knex,
  conditions: AuditConditions,
  before: number | null,
): Promise<{ entries: AuditEntryAnswer[]; next: number | null }> {
  const query = queryAuditEntries(knex, conditions)
    .orderBy('entry.sequence', 'desc')
    .limit(pageSize + 1);
  if (before !== null) void query.where('entry.sequence', '<', before);
  const found = await query;
  const entries = found.slice(0, pageSize);
  return {
    entries,
    next: found.length > pageSize ? (entries.at(-1)?.sequence ?? null) : null,
  };
}
