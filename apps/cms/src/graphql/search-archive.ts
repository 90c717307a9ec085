import type { ArchiveReader } from '../gateways/archive-reader';
import type { ReleaseReaders } from '../gateways/create-release-readers';
import type { ReleaseConditions } from '../gateways/release-conditions';
import { categoryHeading, type ListedRow } from '../gateways/listed-releases';

/** Counts as the archive does, among at most 1,000 matches of a search. */
export async function searchArchive(
  { search, archive }: ReleaseReaders,
  text: string,
  filter: ReleaseConditions,
): Promise<Omit<ArchiveReader, 'readChanges'>> {
  const opened = await search.open(text);
  const asked = new Map<string, Promise<ListedRow[]>>();
  // All headings without a condition of their own are counted among the same matches.
  const list = (conditions: ReleaseConditions) => {
    const key = JSON.stringify(Object.entries({ ...filter, ...conditions }));
    const rows =
      asked.get(key) ??
      (async () => {
        if (opened === null) return [];
        const { places } = await opened.listNewest(conditions);
        return places.length === 0 ? [] : search.listRows(places);
      })();
    asked.set(key, rows);
    return rows;
  };
  const countBy = async (
    conditions: ReleaseConditions,
    isCounted: (row: ListedRow) => boolean,
    toKey: (row: ListedRow) => string,
  ) => {
    const counts = new Map<string, number>();
    for (const row of (await list(conditions)).filter(isCounted)) {
      counts.set(toKey(row), (counts.get(toKey(row)) ?? 0) + 1);
    }
    return [...counts];
  };
  const isRelease = ({ heading }: ListedRow) => heading === '';
  const start = categoryHeading('');
  const name = async (counts: [string, number][], known: { slug: string; name: string }[]) => {
    const found = new Map(counts);
    return known.flatMap((one) => {
      const count = found.get(one.slug);
      return count === undefined ? [] : [{ ...one, count }];
    });
  };
  return {
    count: async (conditions) => (await list(conditions)).filter(isRelease).length,
    async countYears(conditions) {
      const counts = await countBy(conditions, isRelease, ({ year }) => String(year));
      return counts
        .map(([year, count]) => ({ year: Number(year), count }))
        .sort((one, other) => other.year - one.year);
    },
    async countCompanies(conditions) {
      const counts = await countBy(conditions, isRelease, (row) => row.company_slug);
      return name(counts, await archive.countCompanies({}));
    },
    async countCategories(conditions) {
      const counts = await countBy(
        conditions,
        ({ heading }) => heading.startsWith(start),
        ({ heading }) => heading.slice(start.length),
      );
      return name(counts, await archive.countCategories({}));
    },
    async countLanguages(conditions) {
      const counts = await countBy(conditions, isRelease, ({ language }) => language);
      return counts
        .map(([language, count]) => ({ language, count }))
        .sort((one, other) => (one.language < other.language ? -1 : 1));
    },
  };
}
