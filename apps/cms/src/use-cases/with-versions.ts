import type { CarriedSubject, Records } from '../gateways/records';
import { isBlockType } from './library-block';
import type { LibraryReference } from './list-library-references';

/** One after the other: a transaction is one connection. */
export async function withVersions(
  { library }: Records,
  references: readonly LibraryReference[],
): Promise<CarriedSubject[]> {
  const carried: CarriedSubject[] = [];
  for (const { type, documentId } of references) {
    const newest = isBlockType(type) ? await library.findNewest(type, documentId) : null;
    carried.push({ type, documentId, version: newest?.number ?? null });
  }
  return carried;
}
