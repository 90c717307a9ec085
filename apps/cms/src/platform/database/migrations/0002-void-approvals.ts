import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { isSqlite } from '../is-sqlite';

/** Of a row of `release_lives`, what is read here. */
interface Pending {
  release_id: string;
  stage: string;
  content_hash: string | null;
  last_editors: string;
  round: number;
}

interface Entry {
  release_id: string;
  action: string;
  actor: string;
}

const reason =
  'Dateline was upgraded: everybody who changed a release now counts as its editor, and not the ' +
  'last one alone. What was asked for or approved before has to be asked for again.';

/** Actions that made their actor an editor. */
const edits = ['create', 'import', 'edit', 'correct', 'void'].map((name) => `release.${name}`);

/** What is done only with content that has all its approvals: editors are counted anew after it. */
const afterApprovals = ['release.schedule', 'release.issue'];

/**
 * Takes back approvals, asked for or given, whose editors were counted by an older rule, and counts
 * the editors of everything that is written or reviewed again from the trail. What is scheduled goes
 * out as it was promised, and what is issued stays. Entries that are there stay byte for byte.
 */
export const voidApprovals: Knex.Migration = {
  async up(knex) {
    const now = await lockAndReadClock(knex);
    const open = await knex<Pending>('release_lives')
      .whereIn('stage', ['draft', 'in-review', 'approved'])
      .orderBy('release_id')
      .select('release_id', 'stage', 'content_hash', 'last_editors', 'round');
    for (const row of open) {
      const last_editors = JSON.stringify(await listEditors(knex, row));
      const change = row.stage === 'draft' ? {} : await voidRow(knex, row, now);
      await knex('release_lives')
        .where({ release_id: row.release_id })
        .update({ last_editors, ...change });
    }
  },
  /** What was taken back stays so: nobody can tell whether it still holds. */
  async down() {},
};

/** The trail is one chain: whoever else writes to it waits (the number is that of its lock). */
async function lockAndReadClock(knex: Knex): Promise<string> {
  if (isSqlite(knex)) {
    const [row] = await knex.raw<{ now: string }[]>(
      `select strftime('%Y-%m-%dT%H:%M:%fZ', 'now') as now`,
    );
    return row?.now ?? '';
  }
  await knex.raw('lock table release_lives in exclusive mode');
  await knex.raw('select pg_advisory_xact_lock(4112020)');
  const { rows } = await knex.raw<{ rows: { now: string }[] }>(
    `select to_char(date_trunc('milliseconds', clock_timestamp() at time zone 'utc'),
       'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`,
  );
  return rows[0]?.now ?? '';
}

async function listEditors(knex: Knex, { release_id, last_editors }: Pending): Promise<string[]> {
  const trail = await knex<Entry>('audit_entries')
    .where({ release_id })
    .whereIn('action', [...edits, ...afterApprovals])
    .orderBy('sequence')
    .select('action', 'actor');
  const begin = trail.findLastIndex(({ action }) => afterApprovals.includes(action)) + 1;
  const named = trail.slice(begin).map(({ actor }) => actor);
  const people = named.filter((actor) => actor !== 'system');
  const kept: unknown = JSON.parse(last_editors);
  const before = Array.isArray(kept) ? kept.map(String) : [];
  return [...new Set([...people, ...before])];
}

/** Answers the columns of a draft, and writes into the trail what was taken back. */
async function voidRow(knex: Knex, row: Pending, now: string): Promise<object> {
  const { release_id, content_hash, round } = row;
  const given = await knex<Pending>('approvals').where({ release_id, round }).first('round');
  await append(knex, {
    at: now,
    actor: 'system',
    action: 'release.void',
    releaseId: release_id,
    ...(content_hash !== null && { fromHash: content_hash }),
    reason,
  });
  return {
    stage: 'draft',
    content_hash: null,
    canonical_content: null,
    scheduled_for: null,
    // Approvals of a round that has ended never count again.
    round: given === undefined ? round : round + 1,
    voided_at: now,
    voided_reason: reason,
  };
}

/** The facts of one entry, each of them given. */
interface Facts {
  at: string;
  actor: string;
  action: string;
  releaseId: string;
  fromHash?: string;
  reason: string;
}

/** Links an entry to the last one: its hash is that of its facts and of the hash before. */
async function append(knex: Knex, facts: Facts): Promise<void> {
  const last = await knex<{ sequence: number; hash: string }>('audit_entries')
    .orderBy('sequence', 'desc')
    .first('hash');
  const previousHash = last?.hash ?? '0'.repeat(64);
  await knex('audit_entries').insert({
    at: facts.at,
    actor: facts.actor,
    action: facts.action,
    release_id: facts.releaseId,
    from_hash: facts.fromHash ?? null,
    reason: facts.reason,
    previous_hash: previousHash,
    hash: hashCanonically({ ...facts, previousHash }),
  });
}

/** SHA-256 of the canonical JSON (RFC 8785), which of texts alone is JSON with its names in order. */
function hashCanonically(texts: Record<string, string>): string {
  const inOrder = Object.fromEntries(
    Object.entries(texts).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  return createHash('sha256').update(JSON.stringify(inOrder), 'utf8').digest('hex');
}
