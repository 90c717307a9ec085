import type { Knex } from 'knex';
import { groupValues } from '../../../platform/database/group-values';
import type { FindingOverride, PreflightStore } from '../../records/preflight';

interface OverrideRow {
  id: number;
  release_id: string;
  rule: string;
  field: string;
  excerpt: string;
  message: string;
  reason: string | null;
  actor: string;
  at: string;
}

interface VersionRow {
  release_id: string;
  type: string;
  document_id: string;
  carried: number;
  newest: number;
}

/** What was decided about findings, and which texts were issued, in the database. */
export function createPreflightStore(trx: Knex): PreflightStore {
  return {
    async listOverrides(releaseIds) {
      const rows = await trx<OverrideRow>('finding_overrides')
        .whereIn('release_id', releaseIds)
        .orderBy('id');
      const byRelease = groupValues(rows.map((row) => [row.release_id, row] as const));
      return new Map([...byRelease].map(([releaseId, own]) => [releaseId, toStanding(own)]));
    },
    async listVersions(releaseIds) {
      const rows = await trx('carried_subjects as carried')
        .join('release_lives as life', (join) => {
          join.on('life.release_id', 'carried.release_id').andOn('life.edition', 'carried.edition');
        })
        .join('library_versions as version', (join) => {
          join
            .on('version.type', 'carried.type')
            .andOn('version.document_id', 'carried.document_id');
        })
        .whereIn('carried.release_id', releaseIds)
        .whereNotNull('carried.version')
        .groupBy('carried.release_id', 'carried.type', 'carried.document_id', 'carried.version')
        .select<VersionRow[]>(
          'carried.release_id',
          'carried.type',
          'carried.document_id',
          { carried: 'carried.version' },
          trx.raw('max(version.number) as newest'),
        );
      return groupValues(
        rows.map(({ release_id, document_id, ...row }) => [
          release_id,
          { ...row, documentId: document_id },
        ]),
      );
    },
    async appendDecision(releaseId, { rule, field, excerpt, message }, { reason, actor, at }) {
      await trx('finding_overrides').insert({
        release_id: releaseId,
        rule,
        field,
        excerpt,
        message,
        reason,
        actor,
        at,
      });
    },
  };
}

/** The last decision about each finding, unless it took the override back. */
function toStanding(rows: readonly OverrideRow[]): FindingOverride[] {
  const last = new Map(
    rows.map((row) => [JSON.stringify([row.rule, row.field, row.excerpt, row.message]), row]),
  );
  return [...last.values()].flatMap(({ release_id: _releaseId, reason, ...row }) =>
    reason === null ? [] : [{ ...row, reason }],
  );
}
