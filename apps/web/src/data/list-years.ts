import { askCms } from './ask-cms';
import { SitemapIndexDocument } from './generated/operations';
import { toLatestInstant } from './to-latest-instant';

/** The years of the archive, and when anything was last issued or changed. Throws on any doubt. */
export async function listYears() {
  const { archive, releases } = await askCms(SitemapIndexDocument, {});
  return {
    years: archive.years,
    changedAt: toLatestInstant(archive.years.map(({ updatedAt }) => updatedAt)),
    latestIssuedAt: releases.nodes[0]?.issuedAt ?? null,
  };
}
