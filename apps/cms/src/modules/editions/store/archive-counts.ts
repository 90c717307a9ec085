import type { Knex } from 'knex';
import { insertRows } from '../../../platform/database/insert-rows';
import type { ListedRow } from '../listed-releases';
import type { ReleaseSnapshot } from './release-snapshot';

const keys = ['heading', 'company_slug', 'year', 'language', 'languages'] as const;

type Count = Pick<ListedRow, (typeof keys)[number]> & { count: number };

/** Moves the counts of the archive from what was listed to what is; rows of none go. */
export async function moveArchiveCounts(
  trx: Knex,
  before: readonly ListedRow[],
  after: readonly ListedRow[],
): Promise<void> {
  const moved = new Map<string, Count>();
  const add = (rows: readonly ListedRow[], step: number) => {
    for (const { heading, company_slug, year, language, languages } of rows) {
      const cell = { heading, company_slug, year, language, languages, count: 0 };
      const key = JSON.stringify(Object.values(cell));
      moved.set(key, { ...cell, count: (moved.get(key)?.count ?? 0) + step });
    }
  };
  add(before, -1);
  add(after, 1);
  const changes = [...moved.values()].filter(({ count }) => count !== 0);
  if (changes.length === 0) return;
  await insertRows(trx, 'archive_counts', changes, (query) =>
    query.onConflict([...keys]).merge({ count: trx.raw('archive_counts.count + excluded.count') }),
  );
  if (changes.some(({ count }) => count < 0)) {
    await trx('archive_counts').where('count', 0).delete();
  }
}

/** When a company's releases of a year in a language were changed. */
export interface ArchiveChange {
  year: number;
  company_slug: string;
  language: string;
  changed_at: string;
}

export function toArchiveChange(
  year: number,
  companySlug: string,
  language: string,
  changedAt: string,
): ArchiveChange {
  return { year, company_slug: companySlug, language, changed_at: changedAt };
}

/** Notes when releases of a year were changed: where they were listed before, and where they are. */
export async function noteArchiveChanges(
  trx: Knex,
  releases: readonly ReleaseSnapshot[],
  at: ReadonlyMap<string, string>,
): Promise<void> {
  const changes = releases.flatMap(({ releaseId, year, language, content }) => {
    const changedAt = at.get(releaseId);
    return changedAt === undefined
      ? []
      : [toArchiveChange(year, content.company.slug, language, changedAt)];
  });
  await writeArchiveChanges(trx, changes);
}

/** Keeps of each the latest. */
export async function writeArchiveChanges(
  trx: Knex,
  changes: readonly ArchiveChange[],
): Promise<void> {
  await insertRows(trx, 'archive_changes', [...toLatestChanges(changes).values()], (query) =>
    query
      .onConflict(['year', 'company_slug', 'language'])
      .merge()
      .whereRaw('archive_changes.changed_at < excluded.changed_at'),
  );
}

export function toLatestChanges(changes: readonly ArchiveChange[]): Map<string, ArchiveChange> {
  const latest = new Map<string, ArchiveChange>();
  for (const change of changes) {
    const key = JSON.stringify([change.year, change.company_slug, change.language]);
    const known = latest.get(key);
    if (known === undefined || known.changed_at < change.changed_at) latest.set(key, change);
  }
  return latest;
}
