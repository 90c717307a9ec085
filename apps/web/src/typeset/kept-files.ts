import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { removeOldest } from './remove-oldest';

/** An open file: it can be read to its end even where it is removed meanwhile. */
export interface KeptFile {
  bytes: number;
  /** Closes the file at its end, or where it is destroyed. */
  read(): NodeJS.ReadableStream;
  close(): Promise<void>;
}

/** Behind the bytes their number is written: a file that a crash cut short is none. */
const trailerBytes = 8;

/** Files that were made, on disk; of too many, those not asked for the longest go. */
export class KeptFiles {
  constructor(
    private readonly folder: string,
    private readonly maxBytes: number,
  ) {}

  /** The open file, for the caller to close; null where there is none, or a broken one. */
  async find(name: string): Promise<KeptFile | null> {
    const handle = await open(join(this.folder, name)).catch(() => null);
    if (!handle) return null;
    const bytes = await findLength(handle).catch(() => null);
    if (bytes === null) {
      await handle.close();
      return null;
    }
    return {
      bytes,
      read: () => handle.createReadStream({ start: 0, end: bytes - 1 }),
      close: () => handle.close(),
    };
  }

  /** Written aside and renamed: a reader sees a whole file or none. */
  async put(name: string, bytes: Uint8Array): Promise<void> {
    const trailer = Buffer.alloc(trailerBytes);
    trailer.writeBigUInt64BE(BigInt(bytes.length));
    await mkdir(this.folder, { recursive: true });
    const aside = join(this.folder, `${name}.${randomUUID()}.tmp`);
    try {
      await writeFile(aside, Buffer.concat([bytes, trailer]));
      await rename(aside, join(this.folder, name));
    } finally {
      await rm(aside, { force: true });
    }
    await removeOldest(this.folder, this.maxBytes);
  }

  /** Removes the files whose name is of this kind; who reads one now reads it to its end. */
  async remove(isMeant: (name: string) => boolean): Promise<void> {
    // Before the first file there is no folder.
    const names = await readdir(this.folder).catch((): string[] => []);
    const meant = names.filter(isMeant);
    await Promise.all(meant.map((name) => rm(join(this.folder, name), { force: true })));
  }
}

/** Says how many bytes it holds and, of a whole file, that it was used just now. */
async function findLength(handle: FileHandle): Promise<number | null> {
  const { size } = await handle.stat();
  const trailer = Buffer.alloc(trailerBytes);
  const { bytesRead } = await handle.read(
    trailer,
    0,
    trailerBytes,
    Math.max(0, size - trailerBytes),
  );
  const bytes = size - trailerBytes;
  if (bytesRead < trailerBytes || bytes < 1) return null;
  if (trailer.readBigUInt64BE() !== BigInt(bytes)) return null;
  const now = new Date();
  await handle.utimes(now, now);
  return bytes;
}
