import { findTooManyPixels } from '../most-pixels';
import type { OpenedFile } from '../opened-file';

const mostBlocks = 1_000_000;
const cut = 'is not a whole GIF picture: save it again';
/** A width from here on is two printable characters: `GIF89a=1;` and `GIF89a/*` are scripts. */
const printable = 0x2020;

/** Walks through a GIF block by block to its trailer, after which nothing may come (GIF89a). */
export async function checkGif(file: OpenedFile): Promise<string | null> {
  const head = await file.read(0, 13);
  if (head.length < 13) return cut;
  if (head.readUInt16LE(6) >= printable) {
    return 'is a GIF so wide that it could be run as a script: save it as PNG';
  }
  const size = { width: head.readUInt16LE(6), height: head.readUInt16LE(8), frames: 0 };
  let at = 13 + toTableSize(head.readUInt8(10));
  for (let count = 0; count < mostBlocks; count += 1) {
    const [kind] = await file.read(at, 1);
    if (kind === 0x3b) {
      return at + 1 === file.size ? null : 'holds more than a picture after its end: save it again';
    }
    if (kind === 0x21) at = await skipSubBlocks(file, at + 2);
    else if (kind === 0x2c) {
      const image = await file.read(at, 10);
      if (image.length < 10) return cut;
      // Programs make the screen as large as its largest frame, and unpack every frame to it.
      size.width = Math.max(size.width, image.readUInt16LE(1) + image.readUInt16LE(5));
      size.height = Math.max(size.height, image.readUInt16LE(3) + image.readUInt16LE(7));
      size.frames += 1;
      const fault = findTooManyPixels(size);
      if (fault !== null) return fault;
      // After the local colours comes one byte, the code size of the picture's data.
      at = await skipSubBlocks(file, at + 10 + toTableSize(image.readUInt8(9)) + 1);
    } else return cut;
  }
  return cut;
}

/** Bytes of a colour table, from the flags of the block that announces it. */
function toTableSize(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

async function skipSubBlocks(file: OpenedFile, from: number): Promise<number> {
  const step = 64 * 1024;
  let at = from;
  let [start, part] = [from, await file.read(from, step)];
  for (;;) {
    if (at - start >= part.length) [start, part] = [at, await file.read(at, step)];
    const length = part[at - start];
    if (length === undefined) return file.size;
    at += 1 + length;
    if (length === 0) return at;
  }
}
