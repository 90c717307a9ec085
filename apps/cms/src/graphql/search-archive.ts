import type { ArchiveReader, NamedCount } from '../gateways/archive-reader';
import type { ReleaseReaders } from '../gateways/create-release-readers';
import type { ReleaseConditions } from '../gateways/release-conditions';

/** Counts as the archive does, among at most 1,000 matches of a search. */
export async function searchArchive(
  { search, archive }: ReleaseReaders,
  text: string,
  filter: ReleaseConditions,
): Promise<Omit<ArchiveReader, 'readChanges'>> {
  const opened = await search.open(text);
  const asked = new Map<string, Promise<number[]>>();
  // All headings without a condition of their own are counted among the same matches.
  const listPlaces = (conditions: ReleaseConditions) => {
    const key = JSON.stringify(Object.entries({ ...filter, ...conditions }));
    const places = asked.get(key) ?? opened?.listNewest(conditions).then((newest) => newest.places);
    if (places !== undefined) asked.set(key, places);
    return places ?? Promise.resolve([]);
  };
  const countBy = async (conditions: ReleaseConditions, by: Parameters<typeof search.countAt>[1]) =>
    search.countAt(await listPlaces(conditions), by);
  return {
    count: async (conditions) => (await listPlaces(conditions)).length,
    async countYears(conditions) {
      return [...(await countBy(conditions, 'year'))]
        .map(([year, count]) => ({ year: Number(year), count }))
        .sort((one, other) => other.year - one.year);
    },
    async countCompanies(conditions) {
      const counts = await countBy(conditions, 'company_slug');
      return takeCounts(await archive.countCompanies({}), counts);
    },
    async countCategories(conditions) {
      const counts = await countBy(conditions, 'category');
      return takeCounts(await archive.countCategories({}), counts);
    },
    async countLanguages(conditions) {
      return [...(await countBy(conditions, 'language'))]
        .map(([language, count]) => ({ language, count }))
        .sort((one, other) => (one.language < other.language ? -1 : 1));
    },
  };
}

/** The names of the archive with the counts of the search. */
function takeCounts(
  named: readonly NamedCount[],
  counts: ReadonlyMap<string, number>,
): NamedCount[] {
  return named.flatMap((one) => {
    const count = counts.get(one.slug);
    return count === undefined ? [] : [{ ...one, count }];
  });
}
