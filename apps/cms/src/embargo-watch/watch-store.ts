import type { Knex } from 'knex';
import type { WatchAnswer } from '@dateline/contract';

interface WatchRow {
  release_id: string;
  at: string;
  tried: number;
  findings: string;
}

/** A scheduled release and when it was watched last. */
export interface ScheduledWatch {
  releaseId: string;
  scheduledFor: string;
  lastAt: string | null;
}

/** What the watch has seen of each scheduled release; a row is of the last round. */
export interface WatchStore {
  /** Every scheduled release, the one that falls due first first. */
  listScheduled(): Promise<ScheduledWatch[]>;
  /** Takes a round, so that no other instance makes it too; false where another one does. */
  claim(watch: ScheduledWatch, at: string): Promise<boolean>;
  /** Whether the release is still scheduled with the same content and for the same instant. */
  isStill(release: {
    releaseId: string;
    contentHash: string;
    scheduledFor: string;
  }): Promise<boolean>;
  /** Keeps what a round found. Answers those of the findings that the round before did not have. */
  keep(releaseId: string, answer: WatchAnswer): Promise<WatchAnswer['findings']>;
}

export function createWatchStore(knex: Knex): WatchStore {
  const rows = () => knex<WatchRow>('embargo_watches');
  return {
    async listScheduled() {
      return knex('release_lives as life')
        .leftJoin('embargo_watches as watch', 'watch.release_id', 'life.release_id')
        .where('life.stage', 'scheduled')
        .orderBy([{ column: 'life.scheduled_for' }, { column: 'life.release_id' }])
        .select<ScheduledWatch[]>({
          releaseId: 'life.release_id',
          scheduledFor: 'life.scheduled_for',
          lastAt: 'watch.at',
        });
    },
    async claim({ releaseId, lastAt }, at) {
      if (lastAt !== null) {
        return (await rows().where({ release_id: releaseId, at: lastAt }).update({ at })) > 0;
      }
      const first = { release_id: releaseId, at, tried: 0, findings: '[]' };
      const made = await rows()
        .insert(first)
        .onConflict('release_id')
        .ignore()
        .returning<{ release_id: string }[]>('release_id');
      return made.length > 0;
    },
    async isStill({ releaseId, contentHash, scheduledFor }) {
      const row: unknown = await knex('release_lives')
        .where({ release_id: releaseId, stage: 'scheduled' })
        .where({ content_hash: contentHash, scheduled_for: scheduledFor })
        .first('release_id');
      return row !== undefined;
    },
    async keep(releaseId, { at, tried, findings }) {
      const before = await findWatch(knex, releaseId);
      const known = (before?.findings ?? []).map(toKey);
      await rows()
        .insert({ release_id: releaseId, at, tried, findings: JSON.stringify(findings) })
        .onConflict('release_id')
        .merge();
      return findings.filter((finding) => !known.includes(toKey(finding)));
    },
  };
}

function toKey({ url, saw }: WatchAnswer['findings'][number]): string {
  return `${url} ${saw}`;
}

/** The last round over a release; null where nothing has answered yet. */
export async function findWatch(knex: Knex, releaseId: string): Promise<WatchAnswer | null> {
  const row = await knex<WatchRow>('embargo_watches').where({ release_id: releaseId }).first();
  if (row === undefined || row.tried === 0) return null;
  const findings = JSON.parse(row.findings) as WatchAnswer['findings'];
  return { at: row.at, tried: row.tried, findings };
}

/** Forgets what was seen of earlier content: called in the transaction that schedules a release. */
export async function forgetWatch(trx: Knex, releaseId: string): Promise<void> {
  await trx<WatchRow>('embargo_watches').where({ release_id: releaseId }).delete();
}
