import { releasePath, type EditionIssued } from '@dateline/contract';
import { z } from 'zod';
import { listAffectedPaths } from './list-affected-paths';
import type { PageEntry } from './page-entry';
import { refreshPage, type PageServer } from './refresh-page';
import { toRoutePath } from './route-path';

const shownRelease = z.object({
  pageProps: z.object({
    release: z.object({ edition: z.object({ number: z.number(), contentHash: z.string() }) }),
  }),
});

const shownRedirect = z.object({ pageProps: z.object({ __N_REDIRECT: z.string() }) });

/**
 * Renders every page anew that an edition changes.
 *
 * @param since when the edition was known to be committed, by `renderClock`.
 * @throws Error unless every page was rendered after `since` and the release's own page shows the
 *   edition, or a later one.
 */
export async function refreshEdition(
  event: EditionIssued,
  since: number,
  server: PageServer,
): Promise<void> {
  const refresh = (path: string) => refreshPage(toRoutePath(path), since, server);
  const current = releasePath(event.slugs[0] ?? '');
  const others = listAffectedPaths(event).filter((path) => path !== current);
  const [page] = await Promise.all([refresh(current), ...others.map(refresh)]);

  // Where an edition after this one has a new address, this one's leads there.
  const target = findRedirect(page);
  const shown = target === null ? page : await refresh(target);
  if (!showsEdition(shown, event)) {
    throw new Error(`The page ${current} does not show edition ${event.editionNumber}.`);
  }
}

function findRedirect(page: PageEntry | null): string | null {
  if (page?.value.kind !== 'REDIRECT') return null;
  return shownRedirect.parse(page.value.props).pageProps.__N_REDIRECT;
}

function showsEdition(
  page: PageEntry | null,
  { editionNumber, contentHash }: Pick<EditionIssued, 'editionNumber' | 'contentHash'>,
): boolean {
  const shown = shownRelease.safeParse(page?.value.pageData);
  if (!shown.success) return false;
  const { edition } = shown.data.pageProps.release;
  return (
    edition.number > editionNumber ||
    (edition.number === editionNumber && edition.contentHash === contentHash)
  );
}
