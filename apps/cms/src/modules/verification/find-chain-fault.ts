import { type AuditEntry, findBrokenEntry, toAuditEntry } from '@dateline/release';

/** An entry with its place in the database. */
export interface PlacedEntry {
  sequence: number;
  entry: AuditEntry;
}

/** The entry before a part of the chain; null before the first. */
export interface LinkBefore {
  sequence: number;
  hash: string;
}

/**
 * Where a part of the audit trail was tampered with: the index of the first entry that does not
 * fit, and a sentence that says what differs; null where all fit.
 */
export function findChainFault(
  part: readonly PlacedEntry[],
  before: LinkBefore | null,
): { index: number; sentence: string } | null {
  const entries = part.map(({ entry }) => entry);
  const index = findBrokenEntry(entries, before?.hash);
  const broken = index === null ? undefined : part[index];
  if (index === null || broken === undefined) return null;
  const previous = part[index - 1];
  const link = previous ? { sequence: previous.sequence, hash: previous.entry.hash } : before;
  return { index, sentence: describe(broken, link) };
}

function describe({ sequence, entry }: PlacedEntry, before: LinkBefore | null): string {
  const name = `Entry ${sequence} of the audit trail (${entry.action} by ${entry.actor})`;
  const own = toAuditEntry(entry, entry.previousHash).hash;
  if (own !== entry.hash) {
    return `${name} was changed: what it says gives the hash ${own}, but it carries ${entry.hash}.`;
  }
  return before === null
    ? `${name} is not the first that was written: it links to an entry ${entry.previousHash} that is gone.`
    : `${name} does not follow entry ${before.sequence}: it links to ${entry.previousHash}, but that ` +
        `entry has the hash ${before.hash}. One of them was changed, or an entry was taken out or put in.`;
}
