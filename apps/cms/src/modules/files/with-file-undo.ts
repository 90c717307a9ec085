import type { PublicFile } from '../records/vault';
import type { WorkflowDependencies } from '../records/workflow-dependencies';

/**
 * Runs a transaction that also makes files public, and takes back those that no edition carries
 * where it fails: files know no transactions.
 */
export async function withFileUndo<T>(
  { onUnissued }: Pick<WorkflowDependencies, 'onUnissued'>,
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
