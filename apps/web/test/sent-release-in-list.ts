import type { ReleaseInListFragment } from '../src/data/generated/operations';

/** A release of a list, as the CMS sends it. */
export function toSentReleaseInList(
  changes: Partial<ReleaseInListFragment> = {},
): ReleaseInListFragment {
  return {
    slug: 'one',
    language: 'en',
    headline: 'One',
    subheadline: null,
    summary: 'In short.',
    issuedAt: '2026-08-06T05:00:00.000Z',
    updatedAt: '2026-08-06T05:00:00.000Z',
    edition: { kind: 'ISSUANCE' },
    company: { slug: 'varmholt', name: 'Varmholt', timeZone: 'Europe/Berlin' },
    listings: [],
    categories: [],
    ...changes,
  };
}
