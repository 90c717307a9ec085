import type { Knex } from 'knex';
import type { ReleaseSnapshot } from '../../editions/store/release-snapshot';
import { choosePlaces } from './choose-places';
import { createSearchIndex } from './create-search-index';
import { toSearchEntry, toVocabulary } from '../to-search-entry';

/**
 * Brings the search index from what could be read before to what can be read now, in the
 * transaction that changes it and in as few statements as there are tables.
 */
export async function keepSearchIndex(
  trx: Knex,
  before: readonly ReleaseSnapshot[],
  after: readonly ReleaseSnapshot[],
): Promise<void> {
  const index = createSearchIndex(trx);
  const known = await findPlaces(trx, before);
  const steps = new Map<string, number>();
  const count = (words: Iterable<string>, step: number) => {
    for (const word of words) steps.set(word, (steps.get(word) ?? 0) + step);
  };
  // What was never indexed was never counted.
  for (const release of before) {
    const place = known.get(release.releaseId);
    if (place !== undefined) count(toVocabulary(toSearchEntry(release, place)), -1);
  }
  if (known.size > 0) {
    await index.remove([...known.values()]);
    await trx('search_documents')
      .whereIn('release_id', [...known.keys()])
      .delete();
  }
  const places = await choosePlaces(trx, after);
  const entries = after.map((release) =>
    toSearchEntry(release, places.get(release.releaseId) ?? 0),
  );
  for (const entry of entries) count(toVocabulary(entry), 1);
  const moved = new Map(
    [...steps].filter(([, step]) => step !== 0).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  if (entries.length > 0) {
    await index.add(entries);
    await trx('search_documents').insert(
      entries.map(({ place, releaseId, countedUnder, headline, opening }) => ({
        ...{ place, release_id: releaseId, counted_under: countedUnder, headline, opening },
      })),
    );
  }
  if (moved.size > 0) await index.moveWords(moved);
}

async function findPlaces(
  trx: Knex,
  releases: readonly ReleaseSnapshot[],
): Promise<Map<string, number>> {
  if (releases.length === 0) return new Map();
  const rows = await trx('search_documents')
    .whereIn(
      'release_id',
      releases.map(({ releaseId }) => releaseId),
    )
    .select<{ release_id: string; place: number | string }[]>('release_id', 'place');
  return new Map(rows.map(({ release_id, place }) => [release_id, Number(place)]));
}
