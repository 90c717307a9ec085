import { type Person, sha256Hex, toCanonicalJson } from '@dateline/release';
import type { BlockType } from '@dateline/contract';
import type { Records } from '../records/records';

export interface ChangedBlock {
  type: BlockType;
  documentId: string;
  /** Its fields as they read now; null where it was deleted. */
  fields: Record<string, unknown> | null;
  actor: Person;
}

/**
 * Keeps what a block of the library reads now as its next version. A save that changes nothing
 * makes none. The caller writes the trail with what is answered, after all else.
 */
export async function keepLibraryVersion(
  { library, readClock }: Records,
  { type, documentId, fields, actor }: ChangedBlock,
): Promise<{ number: number; fromHash: string | null; contentHash: string } | null> {
  const newest = await library.findNewest(type, documentId);
  const canonicalContent = toCanonicalJson(fields);
  const contentHash = sha256Hex(canonicalContent);
  if (newest?.contentHash === contentHash) return null;
  const number = (newest?.number ?? 0) + 1;
  const at = await readClock();
  await library.append(type, documentId, {
    ...{ number, at, contentHash, canonicalContent },
    actor: actor.address,
  });
  return { number, fromHash: newest?.contentHash ?? null, contentHash };
}
