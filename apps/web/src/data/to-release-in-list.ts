import type { ReleaseInList } from '../domain/release-list';
import type { ReleaseInListFragment } from './generated/operations';

export function toReleaseInList(sent: ReleaseInListFragment): ReleaseInList {
  return {
    slug: sent.slug,
    headline: sent.headline,
    standfirst: sent.subheadline ?? sent.summary,
    issuedAt: sent.issuedAt,
    updatedAt: sent.updatedAt,
    timeZone: sent.company.timeZone,
    language: sent.language,
    isCorrected: sent.edition.kind === 'CORRECTION',
    company: { slug: sent.company.slug, name: sent.company.name },
    listings: sent.listings,
    categories: sent.categories,
  };
}
