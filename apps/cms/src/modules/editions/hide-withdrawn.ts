import type { FileVault } from '../records/vault';
import type { Transact } from '../records/records';
import { toFault } from '../../platform/due-queue/to-fault';

/**
 * Keeps withdrawn releases out of sight where the database does not reach: marks their addresses
 * for the web, which then serves no page of theirs that it still has, and takes their files out of
 * the public space. All of it is done again at each start: a crash leaves nothing behind.
 */
export function createHiding(dependencies: {
  transact: Transact;
  fileVault: FileVault;
  alert: (message: string) => void;
}): () => Promise<void> {
  const { transact, fileVault, alert } = dependencies;
  return async () => {
    try {
      const { slugs, files, published } = await transact(async ({ editions, publications }) => {
        const withdrawn = await editions.listWithdrawn();
        return { ...withdrawn, published: await publications.listCarried(withdrawn.files) };
      });
      await fileVault.markWithdrawn(slugs);
      for (const file of files) {
        const same = published.filter(({ sha256 }) => sha256 === file.sha256);
        // The media library has the same bytes: only the release's own name for them goes.
        if (same.length === 0) await fileVault.withdraw(file);
        else if (!same.some(({ name }) => name === file.name)) await fileVault.hide(file);
      }
    } catch (error) {
      alert(
        `A withdrawn release could not be hidden on disk: ${toFault(error)}. It is tried again at the next start.`,
      );
    }
  };
}
