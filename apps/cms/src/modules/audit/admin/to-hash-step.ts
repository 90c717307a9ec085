import type { AuditEntryAnswer } from '@dateline/contract';

type Hashes = Pick<AuditEntryAnswer, 'fromHash' | 'contentHash'>;

/** From which content to which, by the first digits of their hashes: `1f0c9a2b → 77de01aa`. */
export function toHashStep({ fromHash, contentHash }: Hashes): string {
  if (contentHash === null) return fromHash === null ? '' : `${toShort(fromHash)} →`;
  if (fromHash === null || fromHash === contentHash) return toShort(contentHash);
  return `${toShort(fromHash)} → ${toShort(contentHash)}`;
}

function toShort(hash: string): string {
  return hash.slice(0, 8);
}
