/** Why an edition was made: first issue here, a change of it, history issued elsewhere, or its end. */
export type EditionKind = 'issuance' | 'correction' | 'archive' | 'withdrawal';

/** A frozen, numbered, append-only record of what the public saw. */
export interface Edition {
  /** Stable identity of the release over all its editions: a UUID (RFC 9562). */
  releaseId: string;
  /** 1 for the first, counting up by one. */
  number: number;
  kind: EditionKind;
  language: string;
  slug: string;
  /** When edition 1 was made public (UTC). */
  firstIssuedAt: string;
  /** When this edition was made public (UTC); for an archive, when the public saw it elsewhere. */
  issuedAt: string;
  /** When the record was written (UTC). */
  recordedAt: string;
  /** SHA-256 of `canonicalContent`. */
  contentHash: string;
  /** The ReleaseContent, or for a withdrawal the Withdrawal, as canonical JSON, byte for byte as hashed. */
  canonicalContent: string;
}

/** The release's identity as a URN for other systems (RFC 9562, section 4). */
export function toUrn(releaseId: string): string {
  return `urn:uuid:${releaseId}`;
}
