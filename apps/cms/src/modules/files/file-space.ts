import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Bytes that are there to be read. */
export interface FileSource {
  /** Where they lie on this machine; null where they are elsewhere. */
  place: string | null;
  read(): Readable;
}

/** A file that lies in a space. */
export interface StoredFile extends FileSource {
  /** Another one for other bytes, told without reading them: an ETag or what stands for it. */
  version: string;
}

/**
 * Where files are kept by their key: a path of safe names, joined with `/`. A bucket of an object
 * store can stand behind it as well as a folder.
 */
export interface FileSpace {
  /**
   * Keeps a file under a key: whole or not at all, and for good once it answers. A file that is
   * there already stays as it is. Answers whether this call put it there.
   */
  put(key: string, file: FileSource): Promise<boolean>;
  /** The file with this key; null where there is none. */
  find(key: string): Promise<StoredFile | null>;
  /** The keys of all files; none while the space has not been used yet. */
  list(): Promise<string[]>;
  /** Does nothing where there is none. */
  remove(key: string): Promise<void>;
}

/**
 * Who may read: the CMS alone, or also another program that serves it, under another account. Bytes
 * that lie in both kinds of space are one file: it is the private folder that keeps others out.
 */
const modes = { private: { file: 0o600, folder: 0o700 }, shared: { file: 0o444, folder: 0o755 } };

export function createFolderSpace(folder: string, readers: keyof typeof modes): FileSpace {
  const mode = modes[readers];
  const placeOf = (key: string) => path.join(folder, ...key.split('/').map(assertName));

  return {
    async put(key, file) {
      const place = placeOf(key);
      const parent = path.dirname(place);
      if (await isThere(place)) return false;
      await mkdir(parent, { recursive: true, mode: mode.folder });
      if (!(await bring(file, place))) return false;
      await chmod(place, mode.file);
      await syncFolder(parent);
      if (parent !== folder) await syncFolder(folder);
      return true;
    },
    async find(key) {
      const place = placeOf(key);
      const found = await stat(place, { bigint: true }).catch(() => null);
      if (!found?.isFile()) return null;
      return { ...toSource(place), version: `${found.ino}-${found.size}-${found.mtimeNs}` };
    },
    async list() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
        () => [],
      );
      return entries
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
    },
    async remove(key) {
      const place = placeOf(key);
      if (!(await isThere(place))) return;
      await rm(place);
      await syncFolder(path.dirname(place));
    },
  };
}

/** A file on this machine that lies in no space. */
export function toSource(place: string): FileSource {
  return { place, read: () => createReadStream(place) };
}

/** A second name for the same bytes, which takes no time; a copy where the file system has none. */
async function bring(file: FileSource, place: string): Promise<boolean> {
  if (file.place !== null) {
    const linked = await tryLink(file.place, place);
    if (linked !== 'impossible') return linked === 'made';
  }
  // Written aside and renamed: nobody is ever served half a file.
  const aside = path.join(path.dirname(place), `.${randomUUID()}`);
  try {
    await pipeline(file.read(), createWriteStream(aside, { mode: 0o600, flush: true }));
    await rename(aside, place);
  } finally {
    await rm(aside, { force: true });
  }
  return true;
}

async function tryLink(from: string, to: string): Promise<'made' | 'there' | 'impossible'> {
  try {
    await link(from, to);
    return 'made';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') throw error;
    return code === 'EEXIST' ? 'there' : 'impossible';
  }
}

/** A part of a key stands for itself: it leads nowhere else and is no hidden file. */
function assertName(name: string): string {
  if (name === '' || name.startsWith('.') || /[\\/\0]/.test(name)) {
    throw new RangeError(`"${name}" is no name for a file.`);
  }
  return name;
}

/** Makes a change in a folder last, also if the power fails (fsync(2), "Notes"). */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function isThere(place: string): Promise<boolean> {
  return stat(place).then(
    () => true,
    () => false,
  );
}
