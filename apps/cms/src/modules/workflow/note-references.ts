import type { Records } from '../records/records';
import type { CarriedSubject } from '../records/workflows';
import { isBlockType } from '../library/library-block';
import type { LibraryReference } from '../library/list-library-references';

/**
 * Notes what a release draws from the library as it is written now, each block in its newest
 * version. One after the other: a transaction is one connection.
 */
export async function noteReferences(
  { library, workflows }: Records,
  releaseId: string,
  references: readonly LibraryReference[],
): Promise<void> {
  const carried: CarriedSubject[] = [];
  for (const { type, documentId } of references) {
    const newest = isBlockType(type) ? await library.findNewest(type, documentId) : null;
    carried.push({ type, documentId, version: newest?.number ?? null });
  }
  await workflows.setCarried(releaseId, carried);
}
