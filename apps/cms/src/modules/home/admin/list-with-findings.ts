import type { FindingCounts, OpenRelease } from '@dateline/contract';
import { toVersionKey } from './to-version-key';

export interface WithFindings {
  release: OpenRelease;
  found: FindingCounts;
}

/** More are in the list of releases. */
const mostShown = 10;

/** Releases with errors or warnings, those with errors first, else in the order given. */
export function listWithFindings(
  releases: readonly OpenRelease[],
  counts: Partial<Record<string, FindingCounts>>,
): WithFindings[] {
  return releases
    .flatMap((release) => {
      const found = counts[toVersionKey(release)];
      return found === undefined || found.errors + found.warnings === 0 ? [] : [{ release, found }];
    })
    .toSorted((one, other) => Number(other.found.errors > 0) - Number(one.found.errors > 0))
    .slice(0, mostShown);
}
