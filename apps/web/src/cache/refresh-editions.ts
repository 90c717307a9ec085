import {
  calendarPath,
  interfaceLanguages,
  releasePath,
  type EditionsIssued,
  type IssuedEdition,
} from '@dateline/contract';
import { routeLanguages } from '../language/route-language';
import { listAffectedPaths } from './list-affected-paths';
import { listEventPaths } from './list-event-paths';
import { proveEdition } from './prove-edition';
import { refreshPage, type PageServer } from './refresh-page';
import { toRoutePath } from './route-path';
import { runBounded, type Task } from './run-bounded';

/** Renders at once; visitors' own renders need the rest of the machine. */
const atOnce = 4;

/** How long, in milliseconds, new releases' pages are rendered for visitors who are yet to come. */
const warmingMs = 5000;

/**
 * Renders every page anew that editions change, the wrong ones first: the pages of releases that
 * were corrected or withdrawn; then the lists, which everybody reads; then the pages of new
 * releases, to spare their first visitors the wait. Nothing wrong is stored of these, since a page
 * that was not found is not kept: where there are too many of them, the rest is left to visitors.
 *
 * Earlier editions' pages are rendered only where they are stored, save the one superseded just
 * now: any other is as right when its first visitor asks for it. So are the lists in a language
 * that their address names, and the pages of events that tell of the releases.
 *
 * @param since when the editions were known to be committed, by `renderClock`.
 * @throws AggregateError where a page is not as it has to be: a release's own page shows its
 *   edition, or a later one, or is gone as the edition says.
 */
export async function refreshEditions(
  { editions }: EditionsIssued,
  since: number,
  server: PageServer & { now: () => number },
): Promise<void> {
  const paths = listAffectedPaths(editions);
  const refresh = (path: string): Task => {
    return () => refreshPage(toRoutePath(path), since, server);
  };
  const refreshStored = (path: string): Task => {
    return async () => (await server.findPage(path)) && refreshPage(path, since, server);
  };
  const prove = (edition: IssuedEdition): Task => {
    return () => proveEdition(edition, since, server);
  };
  const proveInTime = (edition: IssuedEdition): Task => {
    return async () => server.now() - since < warmingMs && proveEdition(edition, since, server);
  };
  const own = new Set(editions.map(({ slugs }) => releasePath(slugs[0] ?? '')));
  const inLanguages = paths.lists.flatMap((path) =>
    interfaceLanguages.map((language) => toRoutePath(path, language)),
  );
  const slugs = editions.flatMap((edition) => edition.slugs);
  const listEvents = async () =>
    listEventPaths(await server.findPage(toRoutePath(calendarPath)), slugs).flatMap((path) =>
      routeLanguages.map((language) => toRoutePath(path, language)),
    );
  const phases: (() => Task[] | Promise<Task[]>)[] = [
    () => [
      ...editions.filter(replacesPages).map(prove),
      ...paths.former.filter((path) => !own.has(path)).map(refresh),
      ...paths.superseded.map(refresh),
      ...paths.earlier.filter((path) => !paths.superseded.includes(path)).map(refreshStored),
    ],
    () => [...paths.lists.map(refresh), ...inLanguages.map(refreshStored)],
    () => editions.filter((edition) => !replacesPages(edition)).map(proveInTime),
    async () => (await listEvents()).map(refreshStored),
  ];

  const faults: unknown[] = [];
  for (const phase of phases) faults.push(...(await runBounded(await phase(), atOnce)));
  if (faults.length > 0) throw new AggregateError(faults, faults.map(String).join('\n'));
}

function replacesPages({ kind }: IssuedEdition): boolean {
  return kind === 'correction' || kind === 'withdrawal';
}
