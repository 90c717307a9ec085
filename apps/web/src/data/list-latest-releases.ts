import type { ReleaseList } from '../domain/release-list';
import { askCms } from './ask-cms';
import { LatestReleasesDocument } from './generated/operations';
import { toReleaseInList } from './to-release-in-list';

/** The latest releases of all companies. Throws on any doubt. */
export async function listLatestReleases(first: number): Promise<ReleaseList> {
  const { releases } = await askCms(LatestReleasesDocument, { first });
  return { releases: releases.nodes.map(toReleaseInList), totalCount: releases.totalCount };
}
