import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FrozenFile } from '@dateline/release';

/** An upload as the library holds it: private. */
export interface LibraryFile {
  documentId: string;
  name: string;
  mediaType: string;
  width: number | null;
  height: number | null;
  /** Name of its original in the private folder. */
  storedAs: string;
}

/** Keeps uploads private, and copies them to their immutable public address when they are issued. */
export interface FileVault {
  /** Describes a file by its bytes, as an edition keeps it. */
  freeze(file: LibraryFile): Promise<FrozenFile>;
  /** Makes a file public. Answers how to take that back, should the issue not be committed. */
  publish(file: LibraryFile, frozen: FrozenFile): Promise<() => Promise<void>>;
}

export function createFileVault(folders: { privateFiles: string; publicFiles: string }): FileVault {
  const originalOf = (file: LibraryFile) =>
    path.join(folders.privateFiles, path.basename(file.storedAs));

  return {
    async freeze(file) {
      const bytes = await readFile(originalOf(file));
      return {
        sha256: createHash('sha256').update(bytes).digest('hex'),
        name: toSafeName(file.name),
        mediaType: file.mediaType,
        bytes: bytes.byteLength,
        width: file.width,
        height: file.height,
      };
    },
    async publish(file, frozen) {
      const folder = path.join(folders.publicFiles, frozen.sha256);
      const target = path.join(folder, frozen.name);
      if (await exists(target)) return async () => {};
      await mkdir(folder, { recursive: true });
      // Written aside and renamed: nobody is ever served half a file.
      const aside = path.join(folder, `.${randomUUID()}`);
      await copyFile(originalOf(file), aside);
      await rename(aside, target);
      return () => rm(target, { force: true });
    },
  };
}

/** A name that is safe in an address and on every file system; keeps letters, digits, `.`, `_`, `-`. */
export function toSafeName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '');
  const { name: stem, ext } = path.parse(plain);
  return `${stem.slice(0, 120) || 'file'}${ext.slice(0, 12).toLowerCase()}`;
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
