import { yearInZone } from '@dateline/release';
import type { ReleaseInList } from '../../domain/release-list';

export interface Year {
  year: number;
  releases: ReleaseInList[];
}

/** Releases under the years in which their companies issued them; the order stays as it is. */
export function groupByYear(releases: ReleaseInList[]): Year[] {
  const years = new Map<number, ReleaseInList[]>();
  for (const release of releases) {
    const year = yearInZone(release.issuedAt, release.timeZone);
    years.set(year, [...(years.get(year) ?? []), release]);
  }
  return [...years].map(([year, inYear]) => ({ year, releases: inYear }));
}
