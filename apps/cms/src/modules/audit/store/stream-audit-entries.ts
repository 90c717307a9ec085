import type { Knex } from 'knex';
import type { AuditEntryAnswer } from '@dateline/contract';
import type { AuditConditions } from '../audit-conditions';
import { queryAuditEntries } from './query-audit-entries';

/** Entries held in memory at once. */
const mostEntries = 1_000;

/** All entries that meet the conditions in the order in which they were written. */
export async function* streamAuditEntries(
  knex: Knex,
  conditions: AuditConditions,
): AsyncGenerator<AuditEntryAnswer> {
  let after = 0;
  for (;;) {
    const part = await queryAuditEntries(knex, conditions)
      .where('entry.sequence', '>', after)
      .orderBy('entry.sequence')
      .limit(mostEntries);
    const last = part.at(-1);
    if (last === undefined) return;
    yield* part;
    after = last.sequence;
  }
}
