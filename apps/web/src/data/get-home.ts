import type { HomeContent } from '../domain/home';
import type { Shell } from '../domain/shell';
import { toNamedLanguage, type RouteLanguage } from '../language/route-language';
import { askInLanguage } from './ask-in-language';
import { HomeDocument } from './generated/operations';
import { splitEvents, toDayBefore } from './split-events';
import { toReleaseInList } from './to-release-in-list';
import { toShell } from './to-shell';

const shownReleases = 20;
const shownEvents = 3;

/** What the home page shows at an instant. Throws on any doubt. */
export async function getHome(
  language: RouteLanguage,
  now: Date,
): Promise<{ shell: Shell; home: HomeContent }> {
  const sent = await askInLanguage(HomeDocument, language, (preferLanguage) => ({
    preferLanguage,
    first: shownReleases,
    fromDay: toDayBefore(now),
  }));
  return {
    shell: toShell(sent, toNamedLanguage(language)),
    home: {
      releases: sent.releases.nodes.map(toReleaseInList),
      totalCount: sent.releases.totalCount,
      companies: sent.companies.map(({ slug, name, listings }) => ({ slug, name, listings })),
      events: splitEvents(sent.events, now).upcoming.slice(0, shownEvents),
    },
  };
}
