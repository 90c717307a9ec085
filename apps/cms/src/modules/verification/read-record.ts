import type { Knex } from 'knex';
import type { CurrentRow, FacetRow, Projection } from './find-projection-fault';
import type { VersionRow } from './find-version-fault';
import type { EntryRow, WholeEditionRow } from './record-rows';

/** Rows held in memory at once. */
const mostRows = 1_000;

/** The audit trail up to an entry, in its order and in parts. */
export async function* readEntries(knex: Knex, until: number): AsyncGenerator<EntryRow[]> {
  let after = 0;
  for (;;) {
    const rows = await knex<EntryRow>('audit_entries')
      .where('sequence', '>', after)
      .andWhere('sequence', '<=', until)
      .orderBy('sequence')
      .limit(mostRows);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last.sequence;
  }
}

/** The sequence of the newest entry; 0 where there is none. */
export async function findLastSequence(knex: Knex): Promise<number> {
  const row = await knex<EntryRow>('audit_entries').orderBy('sequence', 'desc').first();
  return row?.sequence ?? 0;
}

export async function listEditions(
  knex: Knex,
  named: readonly (readonly [releaseId: string, number: number])[],
): Promise<WholeEditionRow[]> {
  if (named.length === 0) return [];
  return knex<WholeEditionRow>('editions').whereIn(['release_id', 'number'], named);
}

/** By address, the release that it belongs to. */
export async function findHolders(
  knex: Knex,
  slugs: readonly string[],
): Promise<Map<string, string>> {
  const rows = await knex<{ slug: string; release_id: string }>('release_addresses').whereIn(
    'slug',
    slugs,
  );
  return new Map(rows.map(({ slug, release_id }) => [slug, release_id]));
}

/** What the public is shown, each release with its newest edition. */
export async function* readProjections(
  knex: Knex,
  table: Projection['table'],
): AsyncGenerator<Projection> {
  let after = '';
  for (;;) {
    // In one transaction, so that no issue in between makes its parts disagree.
    const part = await knex.transaction((trx) => listProjections(trx, table, after));
    const last = part.at(-1);
    if (last === undefined) return;
    yield* part;
    after = last.row.release_id;
  }
}

/** Fewer at once than elsewhere: each comes with its whole content. */
const mostContents = 50;

async function listProjections(
  trx: Knex,
  table: Projection['table'],
  after: string,
): Promise<Projection[]> {
  const rows = await trx<CurrentRow>(table)
    .where('release_id', '>', after)
    .orderBy('release_id')
    .limit(mostContents);
  const ids = rows.map((row) => row.release_id);
  const newest = await trx<WholeEditionRow>('editions as edition')
    .whereIn('edition.release_id', ids)
    .whereRaw(
      'edition.number = (select max(other.number) from editions as other where other.release_id = edition.release_id)',
    )
    .select<WholeEditionRow[]>('edition.*');
  const facets = await trx<FacetRow>('current_edition_facets').whereIn('release_id', ids);
  return rows.map((row) => ({
    table,
    row,
    newest: newest.find((edition) => edition.release_id === row.release_id),
    facets: facets.filter((facet) => facet.release_id === row.release_id),
  }));
}

/** The texts of the library, block by block, each block's versions in their order. */
export async function* readVersions(knex: Knex): AsyncGenerator<VersionRow> {
  const blocks = await knex<VersionRow>('library_versions')
    .distinct('type', 'document_id')
    .orderBy(['type', 'document_id']);
  for (const { type, document_id } of blocks) {
    yield* await knex<VersionRow>('library_versions')
      .where({ type, document_id })
      .orderBy('number');
  }
}
