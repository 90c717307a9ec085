import type { Knex } from 'knex';
import type { Approval, Stage } from '@dateline/release';
import { groupValues } from '../../../platform/database/group-values';
import { readPeople } from '../../workflow/store/workflow-rows';
import { type NamedRow, toNamedPerson } from '../../editions/named-row';
import type { ReleaseKey } from '../../working-release/working-releases';
import type { ReleaseInReview } from '../home-entries';

/** The columns of a workflow that say what may be done with it; the content itself is left out. */
const columns = {
  releaseId: 'life.release_id',
  documentId: 'life.document_id',
  language: 'life.language',
  stage: 'life.stage',
  edition: 'life.edition',
  lastEditors: 'life.last_editors',
  contentHash: 'life.content_hash',
  scheduledFor: 'life.scheduled_for',
  round: 'life.round',
};

interface WorkflowRow extends ReleaseKey {
  releaseId: string;
  stage: Stage;
  edition: number | null;
  lastEditors: string;
  contentHash: string | null;
  scheduledFor: string | null;
  round: number;
}

interface ApprovalRow extends NamedRow {
  releaseId: string;
  round: number;
  contentHash: string;
}

export async function listInReview(knex: Knex, limit: number): Promise<ReleaseInReview[]> {
  const request = knex('audit_entries')
    .whereRaw('audit_entries.release_id = life.release_id')
    .where('action', 'release.request-approval')
    .max('at');
  const rows = await knex('release_lives as life')
    .whereIn('life.stage', ['in-review', 'approved'])
    .orderBy([{ column: 'requestedAt' }, { column: 'life.release_id' }])
    .limit(limit)
    .select<(WorkflowRow & { requestedAt: string | null })[]>(columns, request.as('requestedAt'));
  const approvals = await listApprovals(knex, rows);
  return rows.map((row) => ({
    documentId: row.documentId,
    language: row.language,
    requestedAt: row.requestedAt,
    workflow: {
      stage: row.stage,
      edition: row.edition,
      lastEditors: readPeople(row.lastEditors),
      contentHash: row.contentHash,
      approvals: approvals.get(toRound(row)) ?? [],
      scheduledFor: row.scheduledFor,
    },
  }));
}

/** Approvals of the round that counts, by `toRound`. */
async function listApprovals(
  knex: Knex,
  rows: readonly WorkflowRow[],
): Promise<Map<string, Approval[]>> {
  const found = await knex('approvals')
    .whereIn(
      'release_id',
      rows.map(({ releaseId }) => releaseId),
    )
    .orderBy('id')
    .select<ApprovalRow[]>({
      releaseId: 'release_id',
      round: 'round',
      actor: 'actor',
      account_id: 'account_id',
      actor_name: 'actor_name',
      contentHash: 'content_hash',
    });
  return groupValues(
    found.map(
      (row) => [toRound(row), { actor: toNamedPerson(row), contentHash: row.contentHash }] as const,
    ),
  );
}

function toRound({ releaseId, round }: { releaseId: string; round: number }): string {
  return `${releaseId}:${round}`;
}
