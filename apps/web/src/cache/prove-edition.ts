import { releasePath, type IssuedEdition } from '@dateline/contract';
import { z } from 'zod';
import type { PageEntry } from './page-entry';
import { refreshPage, type PageServer } from './refresh-page';

const shownRelease = z.object({
  pageProps: z.object({
    release: z.object({ edition: z.object({ number: z.number(), contentHash: z.string() }) }),
  }),
});

const shownRedirect = z.object({ pageProps: z.object({ __N_REDIRECT: z.string() }) });

/**
 * Renders a release's own page anew.
 *
 * @throws Error unless it shows the edition, or a later one; of a withdrawn release, unless no page
 *   is left and the withdrawal is known.
 */
export async function proveEdition(
  edition: IssuedEdition,
  since: number,
  server: PageServer,
): Promise<void> {
  const slug = edition.slugs[0] ?? '';
  const path = releasePath(slug);
  const page = await refreshPage(path, since, server);
  if (server.isWithdrawn(slug) && page === null) return;
  if (edition.kind === 'withdrawal') throw new Error(`The page ${path} still shows the release.`);

  // Where an edition after this one has a new address, this one's leads there.
  const target = findRedirect(page);
  const shown = target === null ? page : await refreshPage(target, since, server);
  if (!showsEdition(shown, edition)) {
    throw new Error(`The page ${path} does not show edition ${edition.editionNumber}.`);
  }
}

function findRedirect(page: PageEntry | null): string | null {
  if (page?.value.kind !== 'REDIRECT') return null;
  return shownRedirect.parse(page.value.props).pageProps.__N_REDIRECT;
}

function showsEdition(
  page: PageEntry | null,
  { editionNumber, contentHash }: Pick<IssuedEdition, 'editionNumber' | 'contentHash'>,
): boolean {
  const shown = shownRelease.safeParse(page?.value.pageData);
  if (!shown.success) return false;
  const { edition } = shown.data.pageProps.release;
  return (
    edition.number > editionNumber ||
    (edition.number === editionNumber && edition.contentHash === contentHash)
  );
}
