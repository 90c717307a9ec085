import { z } from 'zod';

/** Where the CMS answers the newsroom's web about previews; bodies are JSON, sent by POST. */
export const previewReleasePath = '/dateline/preview/release';
export const previewFileContentPath = '/dateline/preview/file';

/** The holder's proof: 256 random bits as base64url, shown once when the link is made. */
export const previewToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const previewRequest = z.strictObject({ token: previewToken });

export const previewFileRequest = z.strictObject({
  token: previewToken,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Its own: under another one a browser would take it for a file of another kind. */
  name: z.string().min(1).max(300),
});

/** What the CMS answers the holder of a token; 404 to everybody else, whatever the reason. */
export const previewAnswer = z.strictObject({
  /** The release's content as it would be issued (ReleaseContent); null while it is not fit. */
  content: z.unknown(),
  /** What keeps it from being issued, a sentence each; empty where nothing does. */
  problems: z.array(z.string()),
  /** SHA-256 of the content; null while it is not fit. */
  contentHash: z.string().nullable(),
  /** The number that the edition would have. */
  editionNumber: z.int().positive(),
  expiresAt: z.iso.datetime(),
});

export type PreviewAnswer = z.infer<typeof previewAnswer>;
