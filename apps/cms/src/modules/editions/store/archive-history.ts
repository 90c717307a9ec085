import type { Knex } from 'knex';
import { readEditionContent, yearInZone } from '@dateline/release';
import { type ArchiveChange, toArchiveChange, writeArchiveChanges } from './archive-counts';
import type { EditionRow } from './edition-rows';

const mostAtOnce = 100;

type HistoryRow = Pick<
  EditionRow,
  'release_id' | 'kind' | 'language' | 'first_issued_at' | 'issued_at' | 'canonical_content'
> & { id: number };

/** Reads when the releases of each year were changed from all editions, withdrawals too. */
export async function* listArchiveChanges(knex: Knex): AsyncGenerator<ArchiveChange[]> {
  // Where a correction moved a release, it changed both places.
  const previous = new Map<string, ArchiveChange>();
  let after = 0;
  for (;;) {
    const rows = await knex('editions')
      .where('id', '>', after)
      .orderBy('id')
      .limit(mostAtOnce)
      .select<HistoryRow[]>(
        ...['id', 'release_id', 'kind', 'language'],
        ...['first_issued_at', 'issued_at', 'canonical_content'],
      );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.flatMap((row) => {
      const { company } = readEditionContent({
        kind: row.kind,
        canonicalContent: row.canonical_content,
      });
      const year = yearInZone(row.first_issued_at, company.timeZone);
      const change = toArchiveChange(year, company.slug, row.language, row.issued_at);
      const left = previous.get(row.release_id);
      previous.set(row.release_id, change);
      return left === undefined ? [change] : [change, { ...left, changed_at: row.issued_at }];
    });
    after = last.id;
  }
}

/** Writes what `listArchiveChanges` reads. */
export async function noteArchiveHistory(knex: Knex): Promise<void> {
  for await (const changes of listArchiveChanges(knex)) await writeArchiveChanges(knex, changes);
}
