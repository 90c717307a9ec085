import { askCms } from './ask-cms';
import { SitemapPagesDocument } from './generated/operations';
import { toLatestInstant } from './to-latest-instant';

/** What the newsroom has pages of that are no release. Throws on any doubt. */
export async function listPageSubjects() {
  const { archive, companies, events } = await askCms(SitemapPagesDocument, {});
  const changedAt = toLatestInstant(archive.years.map(({ updatedAt }) => updatedAt));
  return { years: archive.years, companies, events, changedAt };
}
