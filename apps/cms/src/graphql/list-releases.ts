import type { ReleaseReaders } from './create-release-readers';
import type { PublicEdition } from '../modules/editions/store/edition-reader';
import { getPosition, toCursor } from './cursor';
import { parseArguments } from './newsroom-arguments';
import { type ReleasesAsked, releasesArguments } from './release-arguments';
import { searchReleases } from './search-releases';
import { toConnection } from './to-connection';

/** Resolves `releases`: by time, or what a search finds. */
export async function listReleases(readers: ReleaseReaders, given: unknown, publicUrl: string) {
  const asked = parseArguments(releasesArguments, given);
  return asked.search?.trim()
    ? searchReleases(readers, { ...asked, search: asked.search }, publicUrl)
    : listByTime(readers, asked, publicUrl);
}

/** One query for the page, and one for the total where it was asked for. */
async function listByTime(
  { editions, archive }: ReleaseReaders,
  { first, after, filter, orderBy }: ReleasesAsked,
  publicUrl: string,
) {
  const conditions = filter ?? {};
  // One more than asked for tells whether there is a next page.
  const found = await editions.listPage(conditions, {
    limit: first + 1,
    after: after ? getPosition(after) : null,
    order: orderBy === 'ISSUED_AT_ASC' ? 'asc' : 'desc',
  });
  const toEntry = (edition: PublicEdition) => ({ edition, cursor: toCursor(edition), match: null });
  return {
    ...toConnection(found.slice(0, first).map(toEntry), publicUrl, {
      hasNextPage: found.length > first,
      hasPreviousPage: Boolean(after),
    }),
    totalCount: () => archive.count(conditions),
    isTotalExact: true,
    searchedFor: null,
  };
}
