import type { Transact } from '../gateways/records';
import type { FileVault, PublicFile } from '../gateways/vault';

/**
 * Takes files out of the public space that no edition carries: what is left of an issue that failed,
 * or that was killed in its middle. Files know no transactions, and of a commit that was not
 * answered only the database knows whether it took place.
 */
export async function hideUnissued(
  { transact, fileVault }: { transact: Transact; fileVault: FileVault },
  files: readonly PublicFile[],
): Promise<void> {
  // Without the lock: mostly there is nothing to do.
  const left = await transact(({ editions }) => editions.listUncarried(files));
  if (left.length === 0) return;
  await transact(async ({ editions, lives }) => {
    // Another instance may just be issuing one of them, and has not recorded it yet.
    await lives.lockAll();
    for (const { isWithdrawn, ...file } of await editions.listUncarried(left)) {
      await (isWithdrawn ? fileVault.withdraw(file) : fileVault.hide(file));
    }
  });
}
