import { z } from 'zod';

/** What the CMS tells the newsroom's web after an edition was committed. */
export const editionIssued = z.strictObject({
  type: z.literal('edition.issued'),
  releaseId: z.uuid(),
  editionNumber: z.int().positive(),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  issuedAt: z.iso.datetime(),
  /** Every address that the release has or had, the current one first. */
  slugs: z.array(z.string().min(1).max(200)).min(1).max(100),
  /** The companies whose pages list the release: now, and before where that differs. */
  companySlugs: z.array(z.string().min(1).max(200)).min(1).max(10),
});

export type EditionIssued = z.infer<typeof editionIssued>;

/** Where the web takes the event, as a signed POST (see signed-request.ts). */
export const editionIssuedPath = '/api/edition-issued';
