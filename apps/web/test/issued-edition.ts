import type { IssuedEdition } from '@dateline/contract';

/** An edition as the CMS tells of it. */
export function toIssuedEdition(changes: Partial<IssuedEdition> = {}): IssuedEdition {
  return {
    releaseId: '1f0f3a86-2a4f-4f0e-9d0a-6f7d7c3a9b51',
    editionNumber: 1,
    kind: 'issuance',
    contentHash: 'a'.repeat(64),
    issuedAt: '2026-08-06T05:00:00.000Z',
    slugs: ['one'],
    companySlugs: ['varmholt'],
    ...changes,
  };
}
