import type { Records, Transact } from '../records/records';
import type { FileVault, PublicFile } from '../records/vault';

/**
 * Takes files out of the public space that no edition and no publication carries: what is left of an issue that failed,
 * or that was killed in its middle. Files know no transactions, and of a commit that was not
 * answered only the database knows whether it took place.
 */
export async function hideUnissued(
  { transact, fileVault }: { transact: Transact; fileVault: FileVault },
  files: readonly PublicFile[],
): Promise<void> {
  // Without the lock: mostly there is nothing to do.
  const left = await transact((records) => listLeft(records, files));
  if (left.length === 0) return;
  await transact(async (records) => {
    // Another instance may just be issuing one of them, and has not recorded it yet.
    await records.workflows.lockAll();
    for (const { isWithdrawn, ...file } of await listLeft(records, left)) {
      await (isWithdrawn ? fileVault.withdraw(file) : fileVault.hide(file));
    }
  });
}

/** Bytes that a publication carries under another name are hidden under this one, not withdrawn. */
async function listLeft({ editions, publications }: Records, files: readonly PublicFile[]) {
  const uncarried = await editions.listUncarried(files);
  const published = await publications.listCarried(uncarried);
  return uncarried.flatMap((file) => {
    const same = published.filter(({ sha256 }) => sha256 === file.sha256);
    if (same.some(({ name }) => name === file.name)) return [];
    return [same.length === 0 ? file : { ...file, isWithdrawn: false }];
  });
}
