import type { ReleaseInList } from '../../domain/release-list';

/** Whether each release in a list has to say whose it is. */
export function hasSeveralCompanies(releases: readonly ReleaseInList[]): boolean {
  return releases.some(({ company }) => company.slug !== releases[0]?.company.slug);
}
