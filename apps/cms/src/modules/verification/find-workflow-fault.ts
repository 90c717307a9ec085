import { setImmediate } from 'node:timers/promises';
import type { Knex } from 'knex';
import { groupValues } from '../../platform/database/group-values';
import type { WorkflowRow } from '../workflow/store/workflow-rows';
import { findContentFault } from './find-content-fault';
import { type Changers, findEditorFault, listAllChangers } from './find-editor-fault';
import {
  replayWorkflow,
  type Standing,
  workflowActions,
  type WorkflowEntry,
} from './replay-workflow';

type ReleaseEntry = WorkflowEntry & { release_id: string };

interface ApprovalRow {
  release_id: string;
  round: number;
  content_hash: string;
  actor: string;
}

/** Releases held in memory at once, each with its entries and, at times, its whole content. */
const mostReleases = 50;

/** The first release whose place in its workflow is not what the audit trail says, in a sentence. */
export async function findWorkflowFault(knex: Knex): Promise<string | null> {
  for (let after = ''; ;) {
    const releaseIds = await listReleases(knex, after);
    const last = releaseIds.at(-1);
    if (last === undefined) return findUnknown(knex);
    // In one transaction, so that no step in between makes its parts disagree.
    const fault = await knex.transaction(async (trx) =>
      findFaultOf(trx, releaseIds, await listAllChangers(trx)),
    );
    if (fault !== null) return fault;
    after = last;
    await setImmediate();
  }
}

function listReleases(knex: Knex, after: string): Promise<string[]> {
  return knex('audit_entries')
    .where('release_id', '>', after)
    .whereIn('action', workflowActions)
    .distinct('release_id')
    .orderBy('release_id')
    .limit(mostReleases)
    .pluck<string[]>('release_id');
}

async function findUnknown(knex: Knex): Promise<string | null> {
  const row = await knex<WorkflowRow>('release_lives as life')
    .whereNotExists(
      knex('audit_entries as entry')
        .whereRaw('entry.release_id = life.release_id')
        .whereIn('entry.action', workflowActions)
        .select(knex.raw('1')),
    )
    .orderBy('release_id')
    .first('release_id');
  return row === undefined
    ? null
    : `The audit trail knows nothing of release ${row.release_id}, which has a row in release_lives.`;
}

async function findFaultOf(
  trx: Knex,
  releaseIds: readonly string[],
  changers: Changers,
): Promise<string | null> {
  const rows = await trx<WorkflowRow>('release_lives').whereIn('release_id', releaseIds);
  const approvals = groupValues(
    (await trx<ApprovalRow>('approvals').whereIn('release_id', releaseIds)).map(
      (row) => [row.release_id, row] as const,
    ),
  );
  const entries = groupValues(
    (
      await trx<ReleaseEntry>('audit_entries')
        .whereIn('release_id', releaseIds)
        .whereIn('action', workflowActions)
        .orderBy('sequence')
    ).map((entry) => [entry.release_id, entry] as const),
  );
  for (const releaseId of releaseIds) {
    const standing = replayWorkflow(entries.get(releaseId) ?? []);
    if (typeof standing === 'string') return standing;
    const row = rows.find((one) => one.release_id === releaseId);
    const fault =
      findRowFault(standing, row, approvals.get(releaseId) ?? []) ??
      (row === undefined ? null : findEditorFault(row, standing.editors, changers));
    if (fault !== null) return `The row of release ${releaseId} in release_lives ${fault}.`;
  }
  return null;
}

/** What differs: a part of a sentence that follows the name of the row. */
function findRowFault(
  standing: Standing,
  row: WorkflowRow | undefined,
  approvals: readonly ApprovalRow[],
): string | null {
  if (row === undefined) return standing.isDeleted ? null : 'is gone, and no entry tells of it';
  if (standing.isDeleted) return 'is of a release that was deleted';
  const { stages, edition, contentHash, scheduledFor } = standing;
  if (!stages.includes(row.stage)) {
    return `was changed: it says “${row.stage}”, but the audit trail says “${stages.join('” or “')}”`;
  }
  for (const [column, value, expected] of [
    ['edition', row.edition, edition],
    ['content_hash', row.content_hash, contentHash],
    ['scheduled_for', row.scheduled_for, scheduledFor],
  ]) {
    if (value !== expected) {
      return `was changed: its ${column} is ${JSON.stringify(value)}, but the audit trail says ${JSON.stringify(expected)}`;
    }
  }
  return (
    findFrozenFault(row) ??
    findApproverFault(standing, row, approvals) ??
    findVoidFault(standing, row)
  );
}

/** What was put up for approval is kept, and is what will be issued. */
function findFrozenFault({ content_hash, canonical_content }: WorkflowRow): string | null {
  if (content_hash === null || canonical_content === null) {
    return content_hash === canonical_content
      ? null
      : 'was changed: it holds a content without its hash, or a hash without its content';
  }
  const fault = findContentFault(canonical_content, content_hash);
  return fault === null ? null : `was changed: ${fault}`;
}

/** Approvals count where they are of the row's round; each counts for this content alone. */
function findApproverFault(
  { approvers, contentHash }: Standing,
  { round }: WorkflowRow,
  approvals: readonly ApprovalRow[],
): string | null {
  const counted = approvals.filter((approval) => approval.round === round);
  const names = counted.map(({ actor }) => actor).sort();
  const doFit =
    names.join('\n') === [...approvers].sort().join('\n') &&
    counted.every((approval) => approval.content_hash === contentHash);
  return doFit
    ? null
    : `and its approvals differ: of round ${round} there are ${names.length} (${names.join(', ') || 'nobody'}), but the audit trail tells of ${approvers.length} (${approvers.join(', ') || 'nobody'})`;
}

function findVoidFault({ voided }: Standing, row: WorkflowRow): string | null {
  if (row.voided_at === null || row.stage !== 'draft') return null;
  const isTold = voided.some(
    ({ at, reason }) => at === row.voided_at && row.voided_reason?.endsWith(reason),
  );
  return isTold
    ? null
    : `was changed: it says that approvals were taken back at ${row.voided_at}, for a reason that the audit trail does not give`;
}
