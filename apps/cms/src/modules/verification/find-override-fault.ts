import { setImmediate } from 'node:timers/promises';
import type { Knex } from 'knex';
import { toTrailReason, toTrailSubject } from '../preflight/override-finding';
import { toTakenBackReason } from '../preflight/take-back-override';
import type { EntryRow } from './record-rows';

interface OverrideRow {
  id: number;
  release_id: string;
  rule: string;
  excerpt: string;
  message: string;
  reason: string | null;
  actor: string;
  at: string;
}

const overriding = 'release.override-finding';
const takingBack = 'release.take-back-override';

/** Rows held in memory at once. */
const mostRows = 500;

/**
 * The first decision about a finding that the audit trail does not tell of in these words, or that
 * it tells of and that is gone, in a sentence.
 *
 * @param until the last entry that is looked at.
 */
export async function findOverrideFault(knex: Knex, until: number): Promise<string | null> {
  return (await findUnrecorded(knex)) ?? (await findGone(knex, until));
}

async function findUnrecorded(knex: Knex): Promise<string | null> {
  for (let after = 0; ;) {
    const rows = await knex<OverrideRow>('finding_overrides')
      .where('id', '>', after)
      .orderBy('id')
      .limit(mostRows);
    const last = rows.at(-1);
    if (last === undefined) return null;
    const entries = await knex<EntryRow>('audit_entries')
      .whereIn('action', [overriding, takingBack])
      .whereIn('release_id', toReleaseIds(rows));
    const recorded = new Set(entries.map(toEntryKey));
    const unknown = rows.find((row) => !recorded.has(toRowKey(row)));
    if (unknown !== undefined) {
      const { id, release_id, actor, at } = unknown;
      return `The audit trail knows nothing of row ${id} of finding_overrides in these words (release ${release_id}, by ${actor} at ${at}).`;
    }
    after = last.id;
    await setImmediate();
  }
}

async function findGone(knex: Knex, until: number): Promise<string | null> {
  for (let after = 0; ;) {
    const entries = await knex<EntryRow>('audit_entries')
      .whereIn('action', [overriding, takingBack])
      .where('sequence', '>', after)
      .where('sequence', '<=', until)
      .orderBy('sequence')
      .limit(mostRows);
    const last = entries.at(-1);
    if (last === undefined) return null;
    const rows = await knex<OverrideRow>('finding_overrides').whereIn(
      'release_id',
      toReleaseIds(entries),
    );
    const kept = new Set(rows.map(toRowKey));
    const gone = entries.find((entry) => !kept.has(toEntryKey(entry)));
    if (gone !== undefined) {
      return `Entry ${gone.sequence} of the audit trail (${gone.action} by ${gone.actor}) tells of a decision about a finding that is gone from finding_overrides.`;
    }
    after = last.sequence;
    await setImmediate();
  }
}

function toReleaseIds(rows: readonly { release_id: string | null }[]): string[] {
  return [...new Set(rows.flatMap(({ release_id }) => release_id ?? []))];
}

function toRowKey({ release_id, actor, at, rule, reason, message, excerpt }: OverrideRow): string {
  return JSON.stringify([
    reason === null ? takingBack : overriding,
    release_id,
    actor,
    at,
    toTrailSubject({ rule }),
    reason === null ? toTakenBackReason({ message }) : toTrailReason({ message, excerpt }, reason),
  ]);
}

function toEntryKey({ action, release_id, actor, at, subject, reason }: EntryRow): string {
  return JSON.stringify([action, release_id, actor, at, subject, reason]);
}
