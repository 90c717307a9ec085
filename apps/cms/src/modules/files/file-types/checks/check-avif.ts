import { findTooManyPixels } from '../most-pixels';
import type { OpenedFile } from '../opened-file';

const mostBoxes = 1_000;
const mostBytes = 1024 * 1024;
const cut = 'is not a whole AVIF picture: save it again';

/**
 * The pictures of an AVIF, and what they are put together to, tell their sizes in `ispe` properties
 * of its `meta` box (ISO/IEC 23008-12, 6.5.3). Where they stand in it is not followed: any is taken
 * for a size, and the largest is that of the picture.
 */
export async function checkAvif(file: OpenedFile): Promise<string | null> {
  let at = 0;
  for (let count = 0; count < mostBoxes && at < file.size; count += 1) {
    const head = await file.read(at, 16);
    if (head.length < 8) return cut;
    const length = toLength(head, file.size - at);
    if (length === null) return cut;
    if (head.toString('latin1', 4, 8) === 'meta') {
      if (length > mostBytes) return 'has more about its picture than a picture: save it again';
      const fault = findInSizes(await file.read(at, length));
      if (fault !== null) return fault;
    }
    at += length;
  }
  return at === file.size ? null : cut;
}

/** Bytes of a box from its head (ISO/IEC 14496-12, 4.2); null where it is none. */
function toLength(head: Buffer, rest: number): number | null {
  const short = head.readUInt32BE(0);
  if (short === 0) return rest;
  if (short !== 1) return short < 8 ? null : short;
  const long = head.length < 16 ? 0n : head.readBigUInt64BE(8);
  return long < 16n || long > BigInt(rest) ? null : Number(long);
}

function findInSizes(meta: Buffer): string | null {
  for (let at = meta.indexOf('ispe'); at !== -1; at = meta.indexOf('ispe', at + 4)) {
    if (at + 16 > meta.length) return cut;
    const [width, height] = [meta.readUInt32BE(at + 8), meta.readUInt32BE(at + 12)];
    const fault = findTooManyPixels({ width, height, frames: 1 });
    if (fault !== null) return fault;
  }
  return null;
}
