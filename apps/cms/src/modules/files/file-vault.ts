import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { createFolderSpace, type FileSource } from './file-space';
import { createFileVaultKeeper } from './file-vault-keeper';
import type { FileVault, PublicFile } from '../records/vault';

interface VaultFolders {
  originals: string;
  stash: string;
  publicFiles: string;
  withdrawnFiles: string;
  withdrawnReleases: string;
}

const mark: FileSource = { place: null, read: () => Readable.from([]) };

export function createFileVault(folders: VaultFolders): FileVault {
  const stash = createFolderSpace(folders.stash, 'private');
  const publicFiles = createFolderSpace(folders.publicFiles, 'shared');
  const withdrawnFiles = createFolderSpace(folders.withdrawnFiles, 'shared');
  const withdrawnReleases = createFolderSpace(folders.withdrawnReleases, 'shared');
  const originals = createFolderSpace(folders.originals, 'private');

  return {
    keep: createFileVaultKeeper({ originals, stash, incoming: `${folders.stash}/.incoming` }),
    async keepMade(bytes, file) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await stash.put(sha256, { place: null, read: () => Readable.from([bytes]) });
      return { ...file, sha256, bytes: bytes.byteLength };
    },
    async publish(file) {
      const kept = await stash.find(file.sha256);
      if (kept === null) throw new Error(`The bytes of ${file.name} were never kept.`);
      await publicFiles.put(toKey(file), kept);
      await withdrawnFiles.remove(file.sha256);
    },
    async listPublic() {
      const keys = await publicFiles.list();
      return keys.map((key) => {
        const [sha256 = '', name = ''] = key.split('/');
        return { sha256, name };
      });
    },
    hide: (file) => publicFiles.remove(toKey(file)),
    async withdraw(file) {
      // The mark first: there is no moment at which the file is merely not found.
      await withdrawnFiles.put(file.sha256, mark);
      await publicFiles.remove(toKey(file));
    },
    async readKept(sha256) {
      return (await stash.find(sha256))?.read() ?? null;
    },
    async markWithdrawn(slugs) {
      await Promise.all(slugs.map((slug) => withdrawnReleases.put(slug, mark)));
    },
  };
}

function toKey({ sha256, name }: PublicFile): string {
  return `${sha256}/${name}`;
}
