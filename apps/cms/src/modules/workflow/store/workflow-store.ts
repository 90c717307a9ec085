import type { Knex } from 'knex';
import type { Approval } from '@dateline/release';
import { isSqlite } from '../../../platform/database/is-sqlite';
import { keptFields } from '../../working-release/kept-fields';
import { groupValues } from '../../../platform/database/group-values';
import { insertRows } from '../../../platform/database/insert-rows';
import { type WorkflowRow, readPeople, toWorkflowRecord, toWorkflowRow } from './workflow-rows';
import { type NamedRow, toNamedPerson } from '../../editions/named-row';
import type { CarriedSubject, WorkflowRecord, WorkflowStore } from '../../records/workflows';

/** Stages in which a change of what the release carries is a change of the release. */
const open = ['draft', 'in-review', 'approved', 'scheduled'];

/** What a draft carries, or what is up for approval, is kept as edition 0. */
const upForApproval = 0;

interface ApprovalRow extends NamedRow {
  release_id: string;
  round: number;
  content_hash: string;
  at: string;
}

interface OpeningRow {
  release_id: string;
  edition: number;
  /** JSON. */
  fields: string;
  working_hash: string;
  /** A list of people in JSON. */
  editors: string;
}

interface CarriedRow {
  type: CarriedSubject['type'];
  document_id: string;
  version: number | null;
}

/** The lives of releases in the database. */
export function createWorkflowStore(trx: Knex.Transaction): WorkflowStore {
  const rows = () => trx<WorkflowRow>('release_lives');
  return {
    async lock(releaseId) {
      const query = rows().where({ release_id: releaseId });
      const row = await (isSqlite(trx) ? query : query.forUpdate()).first();
      return row === undefined ? null : toSingle(trx, row);
    },
    async lockAll() {
      // Conflicts with the row locks of whoever issues (PostgreSQL, "Table-Level Locks").
      if (!isSqlite(trx)) await trx.raw('lock table release_lives in exclusive mode');
    },
    async find(releaseId) {
      const row = await rows().where({ release_id: releaseId }).first();
      return row === undefined ? null : toSingle(trx, row);
    },
    async list(releaseIds) {
      return toRecords(trx, await rows().whereIn('release_id', releaseIds));
    },
    async listOfDocument(documentId) {
      return toRecords(trx, await rows().where({ document_id: documentId }).orderBy('language'));
    },
    async save(records) {
      await insertRows(trx, 'release_lives', records.map(toWorkflowRow), (query) =>
        query.onConflict('release_id').merge(),
      );
    },
    async delete(releaseIds) {
      await rows().whereIn('release_id', releaseIds).delete();
    },
    async keepOpening({ releaseId, edition, fields, workingHash, editors }) {
      await trx('correction_openings')
        .insert({
          ...{ release_id: releaseId, edition, working_hash: workingHash },
          ...{ fields: JSON.stringify(fields), editors: JSON.stringify(editors) },
        })
        .onConflict('release_id')
        .merge();
    },
    async findOpening(releaseId, edition) {
      const row = await trx<OpeningRow>('correction_openings')
        .where({ release_id: releaseId, edition })
        .first();
      if (row === undefined) return null;
      const { working_hash: workingHash, fields, editors } = row;
      return {
        ...{ releaseId, edition, workingHash, editors: readPeople(editors) },
        fields: keptFields.parse(JSON.parse(fields)),
      };
    },
    async listApprovals(releaseId, round) {
      const found = await trx<ApprovalRow>('approvals')
        .where({ release_id: releaseId, round })
        .orderBy('id');
      return found.map((row) => ({
        actor: toNamedPerson(row),
        contentHash: row.content_hash,
        at: row.at,
      }));
    },
    async addApproval({ releaseId, round }, { actor, contentHash }, at) {
      await trx('approvals').insert({
        release_id: releaseId,
        round,
        content_hash: contentHash,
        actor: actor.address,
        account_id: actor.account,
        actor_name: actor.name,
        at,
      });
    },
    async claimDue(now, limit) {
      const query = rows()
        .where({ stage: 'scheduled' })
        .where('scheduled_for', '<=', now)
        .orderBy(['scheduled_for', 'release_id'])
        .limit(limit);
      return toRecords(trx, await (isSqlite(trx) ? query : query.forUpdate().skipLocked()));
    },
    async listScheduledUntil(instant) {
      return toRecords(
        trx,
        await rows().where({ stage: 'scheduled' }).where('scheduled_for', '<=', instant),
      );
    },
    async setCarried(releaseId, subjects) {
      await trx('carried_subjects')
        .where({ release_id: releaseId, edition: upForApproval })
        .delete();
      await insertRows(
        trx,
        'carried_subjects',
        subjects.map(({ type, documentId, version }) => ({
          release_id: releaseId,
          edition: upForApproval,
          type,
          document_id: documentId,
          version,
        })),
      );
    },
    async keepCarried(releaseIds) {
      await trx.raw(
        `insert into carried_subjects (release_id, edition, type, document_id, version)
         select carried.release_id, life.edition, carried.type, carried.document_id, carried.version
         from carried_subjects as carried
         join release_lives as life on life.release_id = carried.release_id
         where carried.edition = ${upForApproval}
           and carried.release_id in (${releaseIds.map(() => '?').join(', ')})`,
        [...releaseIds],
      );
    },
    async listCarried(releaseId, edition) {
      const found = await trx<CarriedRow & { release_id: string; edition: number }>(
        'carried_subjects',
      ).where({ release_id: releaseId, edition });
      return found.map(({ type, document_id, version }) => ({
        type,
        documentId: document_id,
        version,
      }));
    },
    async listDraftsWithoutCarried() {
      const found = await rows()
        .where({ stage: 'draft' })
        .whereNotIn(
          'release_id',
          trx('carried_subjects').where({ edition: upForApproval }).select('release_id'),
        )
        .orderBy('release_id');
      return toRecords(trx, found);
    },
    async listCarriers(type, documentId) {
      const carriers = trx('carried_subjects')
        .where({ type, document_id: documentId, edition: upForApproval })
        .select('release_id');
      const query = rows()
        .whereIn('release_id', carriers)
        .whereIn('stage', open)
        // In one order, so that two changes of the library wait for each other and never for ever.
        .orderBy('release_id');
      return toRecords(trx, await (isSqlite(trx) ? query : query.forUpdate()));
    },
  };
}

async function toSingle(trx: Knex.Transaction, row: WorkflowRow): Promise<WorkflowRecord | null> {
  return (await toRecords(trx, [row]))[0] ?? null;
}

/** With the approvals that count, those of the workflow's round; one statement for all of them. */
async function toRecords(
  trx: Knex.Transaction,
  rows: readonly WorkflowRow[],
): Promise<WorkflowRecord[]> {
  if (rows.length === 0) return [];
  const found = await trx<ApprovalRow>('approvals')
    .whereIn(
      'release_id',
      rows.map((row) => row.release_id),
    )
    .orderBy('id');
  const approvals = groupValues<string, Approval>(
    found.map((row) => [
      `${row.release_id}:${row.round}`,
      { actor: toNamedPerson(row), contentHash: row.content_hash },
    ]),
  );
  return rows.map((row) =>
    toWorkflowRecord(row, approvals.get(`${row.release_id}:${row.round}`) ?? []),
  );
}
