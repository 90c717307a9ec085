import type { Knex } from 'knex';
import { z } from 'zod';
import type { WatchAnswer } from '@dateline/contract';

interface WatchRow {
  release_id: string;
  at: string;
  tried: number;
  findings: string;
}

type Findings = WatchAnswer['findings'];
type IsCovered = (finding: Findings[number]) => boolean;

/** A scheduled release and when it was watched last. */
export interface ScheduledWatch {
  releaseId: string;
  contentHash: string;
  scheduledFor: string;
  lastAt: string | null;
  /** Addresses at which something was seen. */
  foundAt: readonly string[];
}

interface ScheduledRow extends Omit<ScheduledWatch, 'foundAt'> {
  findings: string | null;
}

/** What the watch has seen of each scheduled release. */
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
  /**
   * Keeps what a round found in place of what the one before found where it is covered. Answers
   * those of the findings that are new.
   */
  keep(releaseId: string, answer: WatchAnswer, isCovered: IsCovered): Promise<Findings>;
  /**
   * Keeps what one request found beside what the last round found elsewhere. Answers those of the
   * findings that are new. Where no round has begun yet nothing is kept.
   */
  keepAt(releaseId: string, findings: Findings, isCovered: IsCovered): Promise<Findings>;
}

export function createWatchStore(knex: Knex): WatchStore {
  const rows = () => knex<WatchRow>('embargo_watches');
  return {
    async listScheduled() {
      const scheduled = await listRows(knex);
      return scheduled.map(({ findings, ...watch }) => ({
        ...watch,
        foundAt: toFindings(findings ?? '[]').map(({ url }) => url),
      }));
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
    keep: (releaseId, { at, tried, findings }, isCovered) =>
      knex.transaction(async (trx) => {
        const before = toFindings((await readRow(trx, releaseId))?.findings ?? '[]');
        const all = replaceCovered(before, findings, isCovered);
        await trx<WatchRow>('embargo_watches')
          .insert({ release_id: releaseId, at, tried, findings: all })
          .onConflict('release_id')
          .merge();
        return listNew(findings, before);
      }),
    keepAt: (releaseId, findings, isCovered) =>
      knex.transaction(async (trx) => {
        const row = await readRow(trx, releaseId);
        if (row === undefined) return [];
        const before = toFindings(row.findings);
        await trx<WatchRow>('embargo_watches')
          .where({ release_id: releaseId })
          .update({ findings: replaceCovered(before, findings, isCovered) });
        return listNew(findings, before);
      }),
  };
}

async function listRows(knex: Knex): Promise<ScheduledRow[]> {
  return knex('release_lives as life')
    .leftJoin('embargo_watches as watch', 'watch.release_id', 'life.release_id')
    .where('life.stage', 'scheduled')
    .orderBy([{ column: 'life.scheduled_for' }, { column: 'life.release_id' }])
    .select<ScheduledRow[]>({
      releaseId: 'life.release_id',
      contentHash: 'life.content_hash',
      scheduledFor: 'life.scheduled_for',
      lastAt: 'watch.at',
      findings: 'watch.findings',
    });
}

function readRow(trx: Knex.Transaction, releaseId: string): Promise<WatchRow | undefined> {
  return trx<WatchRow>('embargo_watches').where({ release_id: releaseId }).forUpdate().first();
}

const stored = z.array(z.object({ url: z.string(), saw: z.string() }));

/** What a watch found, as it is stored. */
export function toFindings(json: string): Findings {
  return stored.parse(JSON.parse(json));
}

/** As they are stored. */
function replaceCovered(before: Findings, findings: Findings, isCovered: IsCovered): string {
  return JSON.stringify([...before.filter((finding) => !isCovered(finding)), ...findings]);
}

function listNew(findings: Findings, before: Findings): Findings {
  const known = new Set(before.map(toKey));
  return findings.filter((finding) => !known.has(toKey(finding)));
}

function toKey({ url, saw }: Findings[number]): string {
  return `${url} ${saw}`;
}

/** What was seen of a release; null where nothing has answered yet. */
export async function findWatch(knex: Knex, releaseId: string): Promise<WatchAnswer | null> {
  const row = await knex<WatchRow>('embargo_watches').where({ release_id: releaseId }).first();
  if (row === undefined) return null;
  const findings = toFindings(row.findings);
  if (row.tried === 0 && findings.length === 0) return null;
  return { at: row.at, tried: row.tried, findings };
}

/** Forgets what was seen of earlier content: called in the transaction that schedules a release. */
export async function forgetWatch(trx: Knex, releaseId: string): Promise<void> {
  await trx<WatchRow>('embargo_watches').where({ release_id: releaseId }).delete();
}
