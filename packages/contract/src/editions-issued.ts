import { z } from 'zod';

/** One edition that was committed, as the newsroom's web is told of it. */
export const issuedEdition = z.strictObject({
  releaseId: z.uuid(),
  editionNumber: z.int().positive(),
  kind: z.enum(['issuance', 'correction', 'archive', 'withdrawal']),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  issuedAt: z.iso.datetime(),
  /** When edition 1 was made public. Messages that wait since an earlier version do not say. */
  firstIssuedAt: z.iso.datetime().optional(),
  /** Every address that the release has or had, the current one first. */
  slugs: z.array(z.string().min(1).max(200)).min(1).max(100),
  /** The companies whose pages list the release: now, and before where that differs. */
  companySlugs: z.array(z.string().min(1).max(200)).min(1).max(10),
});

export type IssuedEdition = z.infer<typeof issuedEdition>;

/** How many editions one event tells of at most: those that were committed together. */
export const mostEditionsTold = 100;

/** What the CMS tells the newsroom's web after editions were committed. */
export const editionsIssued = z.strictObject({
  type: z.literal('editions.issued'),
  editions: z.array(issuedEdition).min(1).max(mostEditionsTold),
});

export type EditionsIssued = z.infer<typeof editionsIssued>;

/** Where the web takes the event, as a signed POST (see signed-request.ts). */
export const editionsIssuedPath = '/api/editions-issued';
