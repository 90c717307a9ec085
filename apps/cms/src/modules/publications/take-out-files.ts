import type { Transact } from '../records/records';
import type { FileVault, PublicFile } from '../records/vault';

/**
 * Serves files no more that a publication had and has no longer: 410 from now on. What another
 * publication or a release still carries stays.
 */
export async function takeOutFiles(
  { transact, fileVault }: { transact: Transact; fileVault: FileVault },
  files: readonly PublicFile[],
): Promise<void> {
  if (files.length === 0) return;
  await transact(async ({ publications, editions, workflows }) => {
    // Nobody issues or publishes one of them meanwhile.
    await workflows.lockAll();
    const uncarried = await editions.listUncarried(files);
    const published = await publications.listCarried(files);
    const issued = await publications.listIssued(files.map(({ sha256 }) => sha256));
    for (const { sha256, name } of uncarried) {
      const same = published.filter((file) => file.sha256 === sha256);
      if (same.some((file) => file.name === name)) continue;
      const isInUse = same.length > 0 || issued.has(sha256);
      await (isInUse ? fileVault.hide({ sha256, name }) : fileVault.withdraw({ sha256, name }));
    }
  });
}
