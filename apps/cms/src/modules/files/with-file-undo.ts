import type { PublicFile } from '../records/vault';
import type { DeskDependencies } from '../records/desk-dependencies';

/**
 * Runs a transaction that also makes files public, and takes back those that no edition carries
 * where it fails: files know no transactions.
 */
export async function withFileUndo<T>(
  { onUnissued }: Pick<DeskDependencies, 'onUnissued'>,
  work: (published: PublicFile[]) => Promise<T>,
): Promise<T> {
  const published: PublicFile[] = [];
  try {
    return await work(published);
  } catch (error) {
    await onUnissued(published);
    throw error;
  }
}
