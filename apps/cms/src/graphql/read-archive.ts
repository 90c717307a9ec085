import type { z } from 'zod';
import type { ReleaseReaders } from './create-release-readers';
import type { ReleaseConditions } from '../modules/editions/release-conditions';
import type { archiveArguments } from './release-arguments';
import { searchArchive } from './search-archive';

type ArchiveAsked = z.infer<typeof archiveArguments>;

/** Resolves `archive`: each heading is asked for only where the query wants it. */
export async function readArchive(readers: ReleaseReaders, { search, filter }: ArchiveAsked) {
  const conditions = filter ?? {};
  const counts = search?.trim() ? await searchArchive(readers, search) : readers.archive;
  return {
    totalCount: () => counts.count(conditions),
    years: () => listYears(readers, counts, conditions),
    companies: () => counts.countCompanies({ ...conditions, company: null }),
    categories: () => counts.countCategories({ ...conditions, category: null }),
    languages: () => counts.countLanguages({ ...conditions, language: null }),
  };
}

async function listYears(
  { archive }: ReleaseReaders,
  counts: Pick<ReleaseReaders['archive'], 'countYears'>,
  conditions: ReleaseConditions,
) {
  const years = await counts.countYears({ ...conditions, year: null });
  const changes = await archive.readChanges(conditions);
  return years.map((one) => ({ ...one, updatedAt: changes.get(one.year) }));
}
