import { sha256Hex, toCanonicalJson } from '../edition/content-hash';

/** What is recorded of one act: who did what to which release, with which content, when. */
export interface AuditFacts {
  at: string;
  /** E-mail of the signed-in user, or `system`. */
  actor: string;
  action: string;
  releaseId: string;
  editionNumber: number | null;
  contentHash: string | null;
}

export interface AuditEntry extends AuditFacts {
  /** Hash of the entry before; 64 zeros for the first. */
  previousHash: string;
  /** SHA-256 over the canonical JSON of the facts and `previousHash`. */
  hash: string;
}

export const firstPreviousHash = '0'.repeat(64);

/** Links an act to the one before, so that none can be changed or taken out unseen. */
export function toAuditEntry(facts: AuditFacts, previousHash: string): AuditEntry {
  // Named one by one: a member that is not kept must not be hashed, or the chain would look broken.
  const { at, actor, action, releaseId, editionNumber, contentHash } = facts;
  const linked = { at, actor, action, releaseId, editionNumber, contentHash, previousHash };
  return { ...linked, hash: sha256Hex(toCanonicalJson(linked)) };
}

/**
 * Where a chain, read from its first entry on, was tampered with: the index of the first entry that
 * does not fit, or null where all do. Entries cut off at the end show only against a hash kept
 * elsewhere.
 */
export function findBrokenEntry(entries: readonly AuditEntry[]): number | null {
  let previousHash = firstPreviousHash;
  for (const [index, entry] of entries.entries()) {
    if (toAuditEntry(entry, previousHash).hash !== entry.hash) return index;
    if (entry.previousHash !== previousHash) return index;
    previousHash = entry.hash;
  }
  return null;
}
