import { sha256Hex, toCanonicalJson } from '../edition/content-hash';

/** What is recorded of one act: who did what, with which content, when and why. */
export interface AuditFacts {
  /** UTC, RFC 3339 with milliseconds. */
  at: string;
  /** E-mail address at that time; `system` for the newsroom itself. */
  actor: string;
  /** Id of the account; absent where there was none, and in entries from before it was kept. */
  account?: number | null;
  /** The account's name at that time. */
  actorName?: string | null;
  /** For example `release.approve` or `boilerplate.update`. */
  action: string;
  /** The release that it was done to; absent for the library's blocks and the like. */
  releaseId?: string | null;
  /** What else it was done to, for example `boilerplate:k3j…` or the name of a file. */
  subject?: string | null;
  editionNumber?: number | null;
  /** SHA-256 of the content before; absent where there was none or it is not changed. */
  fromHash?: string | null;
  /** SHA-256 of the content that the act is about, or that it led to. */
  contentHash?: string | null;
  /** SHA-256 over the whole edition that was made, its instants and number included. */
  recordHash?: string | null;
  /** Why, in the actor's words. */
  reason?: string | null;
}

export type AuditEntry = Required<AuditFacts> & {
  /** Hash of the entry before; 64 zeros for the first. */
  previousHash: string;
  /** SHA-256 over the canonical JSON of the facts that are given and `previousHash`. */
  hash: string;
};

export const firstPreviousHash = '0'.repeat(64);

/** Links an act to the one before, so that none can be changed or taken out unseen. */
export function toAuditEntry(facts: AuditFacts, previousHash: string): AuditEntry {
  const entry = {
    // Named one by one: a member that is not kept must not be hashed, or the chain would look broken.
    at: facts.at,
    actor: facts.actor,
    account: facts.account ?? null,
    actorName: facts.actorName ?? null,
    action: facts.action,
    releaseId: facts.releaseId ?? null,
    subject: facts.subject ?? null,
    editionNumber: facts.editionNumber ?? null,
    fromHash: facts.fromHash ?? null,
    contentHash: facts.contentHash ?? null,
    recordHash: facts.recordHash ?? null,
    reason: facts.reason ?? null,
    previousHash,
  };
  // What is absent is left out: facts that are added to the trail later change no earlier hash.
  const given = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));
  return { ...entry, hash: sha256Hex(toCanonicalJson(given)) };
}

/**
 * Where a chain, read from its first entry on, was tampered with: the index of the first entry that
 * does not fit, or null where all do. Entries cut off at the end show only against a hash kept
 * elsewhere. `previousHash`: that of the entry before, where the chain is read in parts.
 */
export function findBrokenEntry(
  entries: readonly AuditEntry[],
  previousHash = firstPreviousHash,
): number | null {
  let expected = previousHash;
  for (const [index, entry] of entries.entries()) {
    if (toAuditEntry(entry, expected).hash !== entry.hash) return index;
    if (entry.previousHash !== expected) return index;
    expected = entry.hash;
  }
  return null;
}
