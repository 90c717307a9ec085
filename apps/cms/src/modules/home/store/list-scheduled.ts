import type { Knex } from 'knex';
import { toFindings } from '../../embargo-watch/store/watch-store';
import type { ReleaseKey } from '../../working-release/working-releases';
import type { ScheduledRelease } from '../home-entries';

interface ScheduledRow extends ReleaseKey {
  scheduledFor: string;
  tried: number | null;
  findings: string | null;
}

export async function listScheduled(knex: Knex, limit: number): Promise<ScheduledRelease[]> {
  const rows = await knex('release_lives as life')
    .leftJoin('embargo_watches as watch', 'watch.release_id', 'life.release_id')
    .where('life.stage', 'scheduled')
    .orderBy([{ column: 'life.scheduled_for' }, { column: 'life.release_id' }])
    .limit(limit)
    .select<ScheduledRow[]>({
      documentId: 'life.document_id',
      language: 'life.language',
      scheduledFor: 'life.scheduled_for',
      tried: 'watch.tried',
      findings: 'watch.findings',
    });
  return rows.map(({ documentId, language, scheduledFor, tried, findings }) => ({
    documentId,
    language,
    scheduledFor,
    seenOutside: tried ? toFindings(findings ?? '[]').length : null,
  }));
}
