import { sha256Hex } from '@dateline/release';

/** @throws Error where a content is not the one that its hash was computed over. */
export function assertContentHash(
  sent: { contentHash: string; canonicalContent: string },
  name: string,
): void {
  if (sha256Hex(sent.canonicalContent) !== sent.contentHash) {
    throw new Error(`${name} is not what its hash was computed over.`);
  }
}
