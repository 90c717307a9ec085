import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import type { FrozenFile } from '@dateline/release';

type NamedFile = Pick<FrozenFile, 'sha256' | 'name' | 'bytes'>;

/** The bytes that were issued or published, as they lie on this machine. */
export interface RecordFiles {
  /**
   * What is wrong with a file's bytes: a part of a sentence that follows the name of the record;
   * null where they have the hash and the size that it says.
   *
   * @param isPublic whether the public reads the file, too; all are kept in the stash.
   */
  findFault(file: NamedFile, isPublic: boolean): Promise<string | null>;
}

/** How many files are remembered, so that one that many editions carry is read once. */
const mostRemembered = 1_000;

interface Measured {
  sha256: string;
  bytes: number;
}

export function createRecordFiles(dataFolder: string): RecordFiles {
  const remembered = new Map<string, Measured>();

  const measure = async (place: string): Promise<Measured | null> => {
    const found = await stat(place).catch(() => null);
    if (!found?.isFile()) return null;
    // The stash and the public folder are two names of the same bytes, as a rule.
    const key = `${found.dev}-${found.ino}`;
    const before = remembered.get(key);
    if (before !== undefined) return before;
    const measured = await readThrough(place);
    const [oldest] = remembered.keys();
    if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest);
    remembered.set(key, measured);
    return measured;
  };

  return {
    async findFault(file, isPublic) {
      const places = [path.join('files', 'stash', file.sha256)];
      if (isPublic) places.unshift(path.join('files', 'public', file.sha256, file.name));
      for (const place of places) {
        const fault = toFault(file, place, await measure(path.join(dataFolder, place)));
        if (fault !== null) return fault;
      }
      return null;
    },
  };
}

/** Piece by piece: a file may be larger than the memory. */
async function readThrough(place: string): Promise<Measured> {
  const hash = createHash('sha256');
  const stream = createReadStream(place);
  stream.on('data', (piece) => hash.update(piece));
  await finished(stream);
  return { sha256: hash.digest('hex'), bytes: stream.bytesRead };
}

function toFault(file: NamedFile, place: string, measured: Measured | null): string | null {
  if (measured === null) return `its file ${file.name} is gone: there is no ${place}`;
  if (measured.sha256 !== file.sha256) {
    return `its file ${file.name} was changed: the bytes of ${place} give the hash ${measured.sha256}`;
  }
  return measured.bytes === file.bytes
    ? null
    : `its file ${file.name} has ${measured.bytes} bytes, but ${file.bytes} are recorded`;
}
