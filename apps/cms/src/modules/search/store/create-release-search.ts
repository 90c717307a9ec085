import type { Knex } from 'knex';
import { isSqlite } from '../../../platform/database/is-sqlite';
import type { ReleaseConditions } from '../../editions/release-conditions';
import type { FoundPlaces, PlacesAsked, SearchClause } from '../search-index';
import type { CountedUnder } from '../counted-under';
import { createSearchIndex } from './create-search-index';
import { planSearch } from './plan-search';
import { rankMatches, type RankedDocument } from '../rank-matches';
import { toFacetConditions } from '../to-facets';

/** More matches than these are not counted, nor put in order by how good they are. */
const mostCounted = 1_000;
/** Of these, the newest are ranked; the others follow them by time. */
const mostRanked = 150;

/** One search, once its words are known. */
export interface OpenSearch {
  required: readonly SearchClause[];
  searchedFor: string | null;
  /** Places in time, in their order. */
  listPlaces(conditions: ReleaseConditions, asked: PlacesAsked): Promise<FoundPlaces>;
  /** At most 1,000 of the newest matches, the best first, and whether there are no more. */
  listBest(conditions: ReleaseConditions): Promise<FoundPlaces>;
  /** At most 1,000 of the newest matches. */
  listNewest(conditions: ReleaseConditions): Promise<FoundPlaces>;
}

export interface ReleaseSearch {
  /** Null where nothing is to be looked for: no word was typed, or only excluded ones. */
  open(text: string): Promise<OpenSearch | null>;
  /** By place, the release there. */
  findReleases(places: readonly number[]): Promise<Map<number, string>>;
  /** The releases at these places, those that are counted alike together. */
  countAt(places: readonly number[]): Promise<(CountedUnder & { count: number })[]>;
}

export function createReleaseSearch(knex: Knex): ReleaseSearch {
  const index = createSearchIndex(knex);
  return {
    async open(text) {
      const plan = await planSearch(knex, text);
      if (plan === null) return null;
      const { required, excluded, searchedFor } = plan;
      const listPlaces = (conditions: ReleaseConditions, asked: PlacesAsked) =>
        index.listPlaces({ required, excluded, ...toFacetConditions(conditions) }, asked);
      const listNewest = async (conditions: ReleaseConditions) => {
        const asked = { order: 'desc', after: null, limit: mostCounted + 1 } as const;
        const { places, isAll } = await listPlaces(conditions, asked);
        return { places: places.slice(0, mostCounted), isAll };
      };
      return {
        required,
        searchedFor,
        listPlaces,
        listNewest,
        async listBest(conditions) {
          const { places, isAll } = await listNewest(conditions);
          const documents = await readDocuments(knex, places.slice(0, mostRanked));
          const ranked = documents.length === 0 ? [] : rankMatches(documents, required);
          return { places: [...ranked, ...places.slice(mostRanked)], isAll };
        },
      };
    },
    async findReleases(places) {
      const rows = await knex('search_documents')
        .modify(atPlaces, knex, 'place', places)
        .select<{ place: number | string; release_id: string }[]>('place', 'release_id');
      return new Map(rows.map(({ place, release_id }) => [Number(place), release_id]));
    },
    async countAt(places) {
      const rows = await knex('search_documents')
        .modify(atPlaces, knex, 'place', places)
        .groupBy('counted_under')
        .select<{ counted_under: string; count: number | string }[]>(
          'counted_under',
          knex.raw('count(*) as count'),
        );
      return rows.map((row) => ({
        ...(JSON.parse(row.counted_under) as CountedUnder),
        count: Number(row.count),
      }));
    },
  };
}

/** Narrows to some places: as one value, since a thousand of them are slow to write into a query. */
function atPlaces(
  query: Knex.QueryBuilder,
  knex: Knex,
  column: string,
  places: readonly number[],
): void {
  if (isSqlite(knex)) {
    void query.whereRaw('?? in (select value from json_each(?))', [column, JSON.stringify(places)]);
  } else {
    void query.whereRaw('?? = any(?::bigint[])', [column, [...places]]);
  }
}

async function readDocuments(knex: Knex, places: readonly number[]): Promise<RankedDocument[]> {
  const rows = await knex('search_documents')
    .modify(atPlaces, knex, 'place', places)
    .select<(Omit<RankedDocument, 'place'> & { place: number | string })[]>(
      'place',
      'headline',
      'opening',
    );
  return rows.map((row) => ({ ...row, place: Number(row.place) }));
}
