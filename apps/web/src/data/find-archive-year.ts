import type { ArchiveYear } from '../domain/archive';
import type { Shell } from '../domain/shell';
import { toNamedLanguage, type RouteLanguage } from '../language/route-language';
import { askInLanguage } from './ask-in-language';
import { ArchiveYearDocument } from './generated/operations';
import { toReleaseInList } from './to-release-in-list';
import { toShell } from './to-shell';

/** The most that the CMS answers at once. */
const shownReleases = 100;

/** The releases of a year; null where it has none. Throws on any doubt. */
export async function findArchiveYear(
  year: number,
  language: RouteLanguage,
): Promise<{ shell: Shell; archive: ArchiveYear } | null> {
  const sent = await askInLanguage(ArchiveYearDocument, language, (preferLanguage) => ({
    preferLanguage,
    year,
    first: shownReleases,
  }));
  const { nodes, totalCount, pageInfo } = sent.releases;
  if (nodes.length === 0) return null;
  const years = sent.archive.years.map((one) => one.year);
  return {
    shell: toShell(sent, toNamedLanguage(language)),
    archive: {
      year,
      releases: nodes.map(toReleaseInList),
      totalCount,
      nextCursor: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      yearBefore: toNearest(years.filter((one) => one < year).map((one) => -one)),
      yearAfter: toNearest(years.filter((one) => one > year)),
    },
  };
}

/** The smallest distance counts, whichever way the years lie. */
function toNearest(years: number[]): number | null {
  return years.length === 0 ? null : Math.abs(Math.min(...years));
}
