import { setImmediate } from 'node:timers/promises';
import type { Knex } from 'knex';
import { listArchiveChanges } from '../editions/store/archive-history';
import { type ArchiveChange, toLatestChanges } from '../editions/store/archive-counts';
import { type ListedRow, toListedRows } from '../editions/listed-releases';
import { readSnapshots, type ReleaseSnapshot } from '../editions/store/release-snapshot';
import { createSearchIndex } from '../search/store/create-search-index';
import { toSearchEntry, toVocabulary } from '../search/to-search-entry';

const remedy = 'Make them anew with npm run newsroom -- rebuild-search.';

const doubt =
  'Either of the two may have been changed, and only a hash that was kept elsewhere tells which: run ' +
  'npm run verify -- <hash>, with one that is newer than the last issue, before anything is made anew.';

/** Documents read at once: each comes with its whole content. */
const mostDocuments = 50;

interface DocumentRow {
  place: number | string;
  release_id: string;
  counted_under: string;
  headline: string;
  opening: string;
}

/** How often is looked again where something was issued meanwhile: it makes the parts disagree. */
const mostLooks = 5;

/**
 * The first thing in which lists, counts or search differ from what the public reads, and what to do.
 *
 * @param areEditionsKnown whether the editions are those that were issued, by more than their own word.
 */
export async function findSearchFault(
  knex: Knex,
  areEditionsKnown: boolean,
): Promise<string | null> {
  // A newsroom of before has none yet: its next start makes them.
  if (!(await knex.schema.hasTable('search_state'))) return null;
  for (let look = 0; look < mostLooks; look += 1) {
    const before = await findNewestEdition(knex);
    const fault = await findFaultNow(knex);
    if (fault === null) return null;
    if ((await findNewestEdition(knex)) === before) {
      return `${fault} ${areEditionsKnown ? remedy : doubt}`;
    }
  }
  return null;
}

async function findNewestEdition(knex: Knex): Promise<number> {
  const row = await knex('editions').max<{ id: number | null }[]>('id as id').first();
  return row?.id ?? 0;
}

async function findFaultNow(knex: Knex): Promise<string | null> {
  const expectedWords = new Map<string, number>();
  const seen = { listed: 0, documents: 0 };
  for await (const part of readDocuments(knex)) {
    const fault = await findPartFault(knex, part, expectedWords);
    if (fault !== null) return fault;
    seen.listed += part.flatMap(toListedRows).length;
    seen.documents += part.length;
    await setImmediate();
  }
  return (
    (await findLeftOverFault(knex, seen)) ??
    (await findCountFault(knex)) ??
    (await findChangeFault(knex)) ??
    (await findWordFault(knex, expectedWords))
  );
}

async function* readDocuments(knex: Knex): AsyncGenerator<ReleaseSnapshot[]> {
  let after = '';
  for (;;) {
    const documentIds = await knex('current_editions')
      .where('document_id', '>', after)
      .distinct('document_id')
      .orderBy('document_id')
      .limit(mostDocuments)
      .pluck<string[]>('document_id');
    const last = documentIds.at(-1);
    if (last === undefined) return;
    yield await readSnapshots(knex, documentIds);
    after = last;
  }
}

async function findPartFault(
  knex: Knex,
  part: readonly ReleaseSnapshot[],
  words: Map<string, number>,
): Promise<string | null> {
  const ids = part.map(({ releaseId }) => releaseId);
  const listed = await knex<ListedRow>('listed_releases').whereIn('release_id', ids);
  const documents = await knex<DocumentRow>('search_documents').whereIn('release_id', ids);
  const indexed = await createSearchIndex(knex).has(documents.map(({ place }) => Number(place)));
  for (const release of part) {
    const { releaseId } = release;
    const rows = listed.filter((row) => row.release_id === releaseId);
    if (toComparable(rows) !== toComparable(toListedRows(release))) {
      return `The rows of release ${releaseId} in listed_releases differ from its edition.`;
    }
    const document = documents.find((row) => row.release_id === releaseId);
    const place = Number(document?.place);
    const entry = toSearchEntry(release, place);
    for (const word of toVocabulary(entry)) words.set(word, (words.get(word) ?? 0) + 1);
    if (
      document === undefined ||
      !indexed.has(place) ||
      document.counted_under !== entry.countedUnder ||
      document.headline !== entry.headline ||
      document.opening !== entry.opening
    ) {
      return `The search index does not hold release ${releaseId} as its edition is.`;
    }
  }
  return null;
}

function toComparable(rows: readonly ListedRow[]): string {
  return JSON.stringify(
    rows
      .map((row) => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))))
      .toSorted(),
  );
}

async function findLeftOverFault(
  knex: Knex,
  seen: { listed: number; documents: number },
): Promise<string | null> {
  if ((await countRows(knex, 'listed_releases')) !== seen.listed) {
    return 'There are rows in listed_releases of releases that cannot be read.';
  }
  return (await countRows(knex, 'search_documents')) === seen.documents
    ? null
    : 'The search index holds releases that cannot be read.';
}

async function countRows(knex: Knex, table: string): Promise<number> {
  const rows = await knex(table).count<{ total: number | string }[]>('* as total');
  return Number(rows[0]?.total ?? 0);
}

const countKeys = ['heading', 'company_slug', 'year', 'language', 'languages'] as const;
type CountRow = Pick<ListedRow, (typeof countKeys)[number]> & { count: number | string };

async function findCountFault(knex: Knex): Promise<string | null> {
  const key = (row: CountRow) => JSON.stringify(countKeys.map((column) => row[column]));
  const counted = (await knex('listed_releases')
    .groupBy([...countKeys])
    .select(...countKeys)
    .count('* as count')) as unknown as CountRow[];
  const kept = new Map(
    (await knex<CountRow>('archive_counts')).map((row) => [key(row), Number(row.count)]),
  );
  const wrong = counted.find((row) => kept.get(key(row)) !== Number(row.count));
  if (wrong !== undefined || kept.size !== counted.length) {
    return 'The counts of the archive differ from what is listed.';
  }
  return null;
}

async function findChangeFault(knex: Knex): Promise<string | null> {
  let expected = new Map<string, ArchiveChange>();
  for await (const changes of listArchiveChanges(knex)) {
    expected = toLatestChanges([...expected.values(), ...changes]);
    await setImmediate();
  }
  const kept = toLatestChanges(await knex<ArchiveChange>('archive_changes'));
  const isSame =
    kept.size === expected.size &&
    [...expected].every(([key, { changed_at }]) => kept.get(key)?.changed_at === changed_at);
  return isSame ? null : 'The times in archive_changes differ from those of the editions.';
}

async function findWordFault(
  knex: Knex,
  expected: ReadonlyMap<string, number>,
): Promise<string | null> {
  const rows = await knex<{ word: string; documents: number }>('search_words').select(
    'word',
    'documents',
  );
  const wrong = rows.find(({ word, documents }) => expected.get(word) !== documents);
  return wrong === undefined && rows.length === expected.size
    ? null
    : 'The vocabulary of the search index differs from the words of the editions.';
}
