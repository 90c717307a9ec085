import type { ArchiveCounts } from '../domain/archive';
import type { ReleaseList } from '../domain/release-list';
import type { Shell } from '../domain/shell';
import { toNamedLanguage, type RouteLanguage } from '../language/route-language';
import { askInLanguage } from './ask-in-language';
import { ArchiveDocument } from './generated/operations';
import { toReleaseInList } from './to-release-in-list';
import { toShell } from './to-shell';

const shownReleases = 25;

/** The latest releases, and how many there are under each heading. Throws on any doubt. */
export async function getArchive(
  language: RouteLanguage,
): Promise<{ shell: Shell; list: ReleaseList; counts: ArchiveCounts }> {
  const sent = await askInLanguage(ArchiveDocument, language, (preferLanguage) => ({
    preferLanguage,
    first: shownReleases,
  }));
  const { nodes, totalCount } = sent.releases;
  return {
    shell: toShell(sent, toNamedLanguage(language)),
    list: { releases: nodes.map(toReleaseInList), totalCount },
    counts: sent.archive,
  };
}
