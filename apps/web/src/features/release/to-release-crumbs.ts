import { archiveYearPath, companyPath, homePath } from '@dateline/contract';
import { yearInZone } from '@dateline/release';
import type { Release } from '../../domain/release';
import type { Shell } from '../../domain/shell';
import { getMessages } from '../../language/language-context';
import type { Crumb } from '../../ui/breadcrumbs';
import { toShellPath } from '../../ui/to-shell-path';

/** The way from the newsroom's home to a release: by its company and its year. */
export function toReleaseCrumbs(release: Release, shell: Shell): Crumb[] {
  const { company, issuedAt, timeZone } = release;
  const { common } = getMessages(shell.language);
  const crumbs = [
    { name: common.releases, path: homePath },
    { name: company.name, path: companyPath(company.slug) },
  ];
  if (issuedAt !== null) {
    const year = yearInZone(issuedAt, timeZone);
    crumbs.push({ name: String(year), path: archiveYearPath(year) });
  }
  return crumbs.map(({ name, path }) => ({ name, path: toShellPath(shell, path) }));
}
