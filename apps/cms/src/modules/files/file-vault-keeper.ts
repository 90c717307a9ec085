import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FrozenFile } from '@dateline/release';
import { chooseFileType } from './file-types/choose-file-type';
import type { FileType } from './file-types/file-type';
import { inspectFile } from './file-types/inspect-file';
import { toSafeName } from './file-types/to-safe-name';
import { UnsafeFile } from './file-types/unsafe-file';
import { type FileSpace, type StoredFile, toSource } from './file-space';
import type { FileVault, LibraryFile } from '../records/vault';

interface Kept {
  sha256: string;
  bytes: number;
  /** What the bytes can be; the name tells which. */
  types: readonly FileType[];
}

interface Places {
  originals: FileSpace;
  stash: FileSpace;
  /** Folder on this machine for what is being looked at; best on the stash's file system. */
  incoming: string;
}

/** How many files are remembered by their version, so that keeping them again is cheap. */
const mostRemembered = 2_000;

export function createFileVaultKeeper(places: Places): FileVault['keep'] {
  const remembered = new Map<string, Promise<Kept>>();

  const keepOnce = async (file: LibraryFile, original: StoredFile): Promise<Kept> => {
    const key = `${file.storedAs}\n${original.version}`;
    const before = await remembered.get(key)?.catch(() => null);
    if (before && (await places.stash.find(before.sha256)) !== null) return before;
    const keeping = keepBytes(places, original, file.name);
    remembered.set(key, keeping);
    const [oldest] = remembered.keys();
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
    // What was refused is looked at again: the sentence names the file as it is called then.
    keeping.catch(() => remembered.delete(key));
    return keeping;
  };

  return async (file) => {
    const original = await places.originals.find(path.basename(file.storedAs));
    if (original === null) {
      throw new UnsafeFile(file.name, 'is missing from the media library: upload it again');
    }
    const { sha256, bytes, types } = await keepOnce(file, original);
    const type = chooseFileType(types, file.name);
    return {
      sha256,
      name: toSafeName(file.name, type),
      mediaType: type.mediaType,
      bytes,
      ...toMeasures(file, type),
    };
  };
}

/** Copies first and looks at the copy: what is judged is what is kept. */
async function keepBytes(
  { stash, incoming }: Places,
  original: StoredFile,
  name: string,
): Promise<Kept> {
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  const place = path.join(incoming, randomUUID());
  const hash = createHash('sha256');
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.byteLength;
      done(null, chunk);
    },
  });
  try {
    await pipeline(original.read(), count, createWriteStream(place, { mode: 0o600, flush: true }));
    const types = await inspectFile(place, name);
    const sha256 = hash.digest('hex');
    await stash.put(sha256, toSource(place));
    return { sha256, bytes, types };
  } finally {
    await rm(place, { force: true });
  }
}

function toMeasures(
  { width, height }: LibraryFile,
  { mediaType }: FileType,
): Pick<FrozenFile, 'width' | 'height'> {
  const isPicture = mediaType.startsWith('image/');
  return { width: isPicture ? width || null : null, height: isPicture ? height || null : null };
}
