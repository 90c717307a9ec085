import type { ReleaseReaders } from './create-release-readers';
import type { ReleaseConditions } from '../modules/editions/release-conditions';
import type { OpenSearch } from '../modules/search/store/create-release-search';
import { toSearchMatch } from '../modules/search/to-match-runs';
import { getPlace, getRank, toPlaceCursor, toRankCursor } from './cursor';
import type { ReleasesAsked } from './release-arguments';
import { toConnection } from './to-connection';

/** Resolves `releases` with a search: as many queries for a hundred releases as for one. */
export async function searchReleases(
  { search, editions }: ReleaseReaders,
  asked: ReleasesAsked & { search: string },
  publicUrl: string,
) {
  const { first, after, filter, orderBy } = asked;
  const conditions = filter ?? {};
  const isRanked = orderBy === undefined || orderBy === null || orderBy === 'RELEVANCE';
  // A cursor that is none of ours is told of also where nothing is found.
  const start = after ? (isRanked ? getRank(after) : getPlace(after)) : null;
  const opened = await search.open(asked.search);
  if (opened === null) return nothing(publicUrl);
  const page = isRanked
    ? await listRanked(opened, conditions, { first, start: start ?? 0 })
    : await listByTime(opened, conditions, { first, after: start, order: toOrder(orderBy) });
  const ids = await search.findReleases(page.places);
  const found = new Map(
    (await editions.listByIds([...ids.values()])).map((edition) => [edition.releaseId, edition]),
  );
  const entries = page.places.flatMap((place, index) => {
    const edition = found.get(ids.get(place) ?? '');
    if (edition === undefined) return [];
    return {
      edition,
      cursor: isRanked ? toRankCursor((start ?? 0) + index + 1) : toPlaceCursor(place),
      match: toSearchMatch(edition.content, opened.required),
    };
  });
  return {
    ...toConnection(entries, publicUrl, {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: start !== null,
    }),
    totalCount: async () => (await page.count()).places.length,
    isTotalExact: async () => (await page.count()).isAll,
    searchedFor: opened.searchedFor,
  };
}

const toOrder = (orderBy: string | null | undefined) =>
  orderBy === 'ISSUED_AT_ASC' ? 'asc' : 'desc';

async function listRanked(
  opened: OpenSearch,
  conditions: ReleaseConditions,
  { first, start }: { first: number; start: number },
) {
  const best = await opened.listBest(conditions);
  return {
    places: best.places.slice(start, start + first),
    hasNextPage: best.places.length > start + first,
    count: () => Promise.resolve(best),
  };
}

async function listByTime(
  opened: OpenSearch,
  conditions: ReleaseConditions,
  { first, after, order }: { first: number; after: number | null; order: 'asc' | 'desc' },
) {
  const { places } = await opened.listPlaces(conditions, { order, after, limit: first + 1 });
  let counted: ReturnType<OpenSearch['listNewest']> | null = null;
  return {
    places: places.slice(0, first),
    hasNextPage: places.length > first,
    // Asked for twice where both fields are.
    count: () => (counted ??= opened.listNewest(conditions)),
  };
}

function nothing(publicUrl: string) {
  return {
    ...toConnection([], publicUrl, { hasNextPage: false, hasPreviousPage: false }),
    totalCount: 0,
    isTotalExact: true,
    searchedFor: null,
  };
}
