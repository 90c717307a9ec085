import type { Knex } from 'knex';
import type { Stage } from '@dateline/release';
import type { ReleaseKey } from '../../working-release/working-releases';
import type { ChangedRelease } from '../home-entries';

interface OpenRow extends ReleaseKey {
  stage: Stage;
  /** Milliseconds on SQLite. */
  changedAt: Date | number;
}

export async function listOpen(knex: Knex, limit: number): Promise<ChangedRelease[]> {
  const rows = await knex('releases as release')
    .join('release_lives as life', (join) => {
      join.on('life.document_id', 'release.document_id').andOn('life.language', 'release.locale');
    })
    .whereIn('life.stage', ['draft', 'in-review', 'approved', 'scheduled'])
    .orderBy([{ column: 'release.updated_at', order: 'desc' }, { column: 'release.id' }])
    .limit(limit)
    .select<OpenRow[]>({
      documentId: 'life.document_id',
      language: 'life.language',
      stage: 'life.stage',
      changedAt: 'release.updated_at',
    });
  return rows.map(({ changedAt, ...row }) => ({
    ...row,
    changedAt: new Date(changedAt).toISOString(),
  }));
}
