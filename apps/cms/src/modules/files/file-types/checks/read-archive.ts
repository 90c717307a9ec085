import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import type { OpenedFile } from '../opened-file';

/** One file within a ZIP archive, as the archive's directory names it. */
export interface ArchiveEntry {
  name: string;
  isEncrypted: boolean;
  isLink: boolean;
  /** 0: as it is; 8: deflated. */
  method: number;
  packedSize: number;
  place: number;
}

const endSize = 22;
const longestComment = 0xffff;
const mostEntries = 20_000;
const longestDirectory = 8 * 1024 * 1024;
const longestText = 1024 * 1024;

/** The record that ends a ZIP archive (APPNOTE 4.3.16), if the file ends with one. */
export async function findArchiveEnd(
  file: OpenedFile,
): Promise<{ record: Buffer; place: number } | null> {
  const from = Math.max(0, file.size - endSize - longestComment);
  const tail = await file.read(from, endSize + longestComment);
  for (let at = tail.length - endSize; at >= 0; at -= 1) {
    if (tail.readUInt32BE(at) !== 0x504b0506) continue;
    if (at + endSize + tail.readUInt16LE(at + 20) !== tail.length) continue;
    return { record: tail.subarray(at, at + endSize), place: from + at };
  }
  return null;
}

/** Everything in a ZIP archive; null for one that is broken, too large or a ZIP64. */
export async function readArchive(file: OpenedFile): Promise<ArchiveEntry[] | null> {
  const end = await findArchiveEnd(file);
  if (end === null) return null;
  const [count, size, place] = [10, 12, 16].map((at) =>
    at === 10 ? end.record.readUInt16LE(at) : end.record.readUInt32LE(at),
  ) as [number, number, number];
  // Bytes between the directory and its end would be seen by some programs and not by others.
  if (place + size !== end.place || size > longestDirectory) return null;
  if (count === 0 || count > mostEntries) return null;
  return readDirectory(await file.read(place, size), count);
}

function readDirectory(bytes: Buffer, count: number): ArchiveEntry[] | null {
  const entries: ArchiveEntry[] = [];
  let at = 0;
  while (at + 46 <= bytes.length && bytes.readUInt32BE(at) === 0x504b0102) {
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, nameEnd),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      isLink: (bytes.readUInt16LE(at + 40) & 0xf000) === 0xa000,
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      place: bytes.readUInt32LE(at + 42),
    });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return at === bytes.length && entries.length === count ? entries : null;
}

/** The text of an entry; null where it is too long or cannot be unpacked. */
export async function readEntryText(file: OpenedFile, entry: ArchiveEntry): Promise<string | null> {
  const head = await file.read(entry.place, 30);
  if (head.length < 30 || head.readUInt32BE(0) !== 0x504b0304) return null;
  if (entry.packedSize > longestText || ![0, 8].includes(entry.method)) return null;
  const from = entry.place + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  const packed = await file.read(from, entry.packedSize);
  if (entry.method === 0) return packed.toString('utf8');
  return promisify(inflateRaw)(packed, { maxOutputLength: longestText }).then(
    (bytes: Buffer) => bytes.toString('utf8'),
    () => null,
  );
}
