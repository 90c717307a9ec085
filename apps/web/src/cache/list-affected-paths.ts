import { companyPath, homePath, releasePath, type EditionIssued } from '@dateline/contract';

/**
 * The public paths of the pages that show something of the release: its own under every address
 * it had (the former ones redirect), its companies' and the home page.
 */
export function listAffectedPaths(event: Pick<EditionIssued, 'slugs' | 'companySlugs'>): string[] {
  const paths = [...event.slugs.map(releasePath), ...event.companySlugs.map(companyPath), homePath];
  return [...new Set(paths)];
}
