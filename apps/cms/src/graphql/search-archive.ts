import {
  type ArchiveReader,
  type NamedCount,
  sortNamed,
} from '../modules/editions/store/archive-reader';
import type { ReleaseReaders } from './create-release-readers';
import type { ReleaseConditions } from '../modules/editions/release-conditions';
import type { CountedUnder } from '../modules/search/counted-under';

type Counted = CountedUnder & { count: number };

/** Counts as the archive does, among at most 1,000 matches of a search. */
export async function searchArchive(
  { search, archive }: ReleaseReaders,
  text: string,
): Promise<Omit<ArchiveReader, 'readChanges' | 'readNames'>> {
  const opened = await search.open(text);
  const read = async (conditions: ReleaseConditions): Promise<Counted[]> => {
    if (opened === null) return [];
    const { places } = await opened.listNewest(conditions);
    return search.countAt(places);
  };
  const known = new Map<string, Promise<Counted[]>>();
  // Headings without a condition of their own are counted among the same matches, read once.
  const list = (conditions: ReleaseConditions) => {
    const given = Object.entries(conditions).filter(([, value]) => (value ?? null) !== null);
    const key = JSON.stringify(given.toSorted(([one], [other]) => (one < other ? -1 : 1)));
    const counted = known.get(key) ?? read(conditions);
    known.set(key, counted);
    return counted;
  };
  const name = async (of: 'company' | 'category', counts: ReadonlyMap<string, number>) => {
    const names = await archive.readNames(of, [...counts.keys()]);
    const named = ([slug, count]: [string, number]): NamedCount => ({
      ...{ slug, name: names.get(slug) ?? slug, count },
    });
    return sortNamed([...counts].map(named));
  };
  return {
    async count(conditions) {
      return (await list(conditions)).reduce((sum, { count }) => sum + count, 0);
    },
    async countYears(conditions) {
      return [...countBy(await list(conditions), ({ year }) => [year])]
        .map(([year, count]) => ({ year, count }))
        .sort((one, other) => other.year - one.year);
    },
    async countCompanies(conditions) {
      return name(
        'company',
        countBy(await list(conditions), ({ company }) => [company]),
      );
    },
    async countCategories(conditions) {
      return name(
        'category',
        countBy(await list(conditions), ({ categories }) => categories),
      );
    },
    async countLanguages(conditions) {
      return [...countBy(await list(conditions), ({ language }) => [language])]
        .map(([language, count]) => ({ language, count }))
        .sort((one, other) => (one.language < other.language ? -1 : 1));
    },
  };
}

function countBy<K>(counted: readonly Counted[], toKeys: (one: Counted) => K[]): Map<K, number> {
  const counts = new Map<K, number>();
  for (const one of counted) {
    for (const key of toKeys(one)) counts.set(key, (counts.get(key) ?? 0) + one.count);
  }
  return counts;
}
