import { releasePath, type PublicationsChanged } from '@dateline/contract';
import { routeLanguages } from '../language/route-language';
import { listPublicationPaths } from './list-publication-paths';
import type { StoredPath } from './list-stored-pages';
import { refreshPage, type PageServer } from './refresh-page';
import { toRoutePath } from './route-path';
import { runBounded, type Task } from './run-bounded';

/** Renders at once; visitors' own renders need the rest of the machine. */
const atOnce = 4;

/** How long, in milliseconds, pages are rendered that only look different by new settings. */
const warmingMs = 5000;

/** What refreshing needs of the server that it runs in. */
type Server = Omit<PageServer, 'isWithdrawn'> & {
  listStored(): Promise<StoredPath[]>;
  now(): number;
};

/**
 * Renders every stored page anew, in all languages, that shows what was published beside releases.
 * What is not stored is right when its first visitor asks for it: a page that was not found is not
 * kept.
 *
 * The newsroom's settings stand on every page. After the pages that there is one of, the others
 * follow, releases last and those that were read last first, one at a time: a release that is
 * issued meanwhile needs the machine more. What five seconds are too short for follows by its age.
 *
 * @param since when the change was known to be committed, by `renderClock`.
 * @throws AggregateError where a page that shows it stays as it was.
 */
export async function refreshPublications(
  changed: PublicationsChanged,
  since: number,
  server: Server,
): Promise<void> {
  const refreshStored = (path: string): Task => {
    return async () => {
      const page = await server.findPage(path);
      // News that came together find pages that the ones before them had rendered.
      if (page && page.began < since) await refreshPage(path, since, server);
    };
  };
  const affected = listPublicationPaths(changed).flatMap((path) =>
    routeLanguages.map((language) => toRoutePath(path, language)),
  );
  const faults = await runBounded(affected.map(refreshStored), atOnce);
  if (faults.length > 0) throw new AggregateError(faults, faults.map(String).join('\n'));
  if (changed.kind !== 'newsroom') return;

  const others = (await server.listStored()).toSorted(compareUrgency).map(({ path }): Task => {
    return async () => server.now() - since < warmingMs && refreshStored(path)();
  });
  // What fails follows by its age, too.
  await runBounded(others, 1);
}

function compareUrgency(one: StoredPath, other: StoredPath): number {
  return Number(isRelease(one)) - Number(isRelease(other)) || other.began - one.began;
}

function isRelease({ path }: StoredPath): boolean {
  return path.startsWith(releasePath(''));
}
