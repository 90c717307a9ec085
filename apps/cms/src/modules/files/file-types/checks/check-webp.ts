import { findTooManyPixels, type PictureSize } from '../most-pixels';
import type { OpenedFile } from '../opened-file';

const mostChunks = 100_000;

/** The size in a WebP's head is that of the file (WebP container, "WebP file header"). */
export async function checkWebp(file: OpenedFile): Promise<string | null> {
  const bytes = (await file.read(4, 4)).readUInt32LE(0) + 8;
  // Some writers leave out the padding that makes the size even.
  if (bytes !== file.size && bytes !== file.size + 1) {
    return 'is not one whole WebP picture: save it again';
  }
  return findTooManyPixels(await readSize(file));
}

/**
 * The largest size that any of its parts tells: that of the canvas, of the picture, or of a frame.
 * Each frame of an animation is unpacked to the whole canvas.
 */
async function readSize(file: OpenedFile): Promise<PictureSize> {
  const size: PictureSize = { width: 0, height: 0, frames: 0 };
  let at = 12;
  for (let count = 0; count < mostChunks && at + 8 <= file.size; count += 1) {
    const chunk = await file.read(at, 8 + 16);
    const kind = chunk.toString('latin1', 0, 4);
    const { width, height } = toChunkSize(kind, chunk.subarray(8));
    size.width = Math.max(size.width, width);
    size.height = Math.max(size.height, height);
    if (kind === 'ANMF') size.frames += 1;
    const length = chunk.readUInt32LE(4);
    at += 8 + length + (length % 2);
  }
  return { ...size, frames: Math.max(1, size.frames) };
}

/** What a chunk tells of width and height; 0 where it tells nothing. */
function toChunkSize(kind: string, data: Buffer): { width: number; height: number } {
  if (kind === 'VP8X' && data.length >= 10) {
    return { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1 };
  }
  if (kind === 'ANMF' && data.length >= 12) {
    return { width: data.readUIntLE(6, 3) + 1, height: data.readUIntLE(9, 3) + 1 };
  }
  // A frame of VP8 begins with three bytes of flags and three of a signature (RFC 6386, 9.1).
  if (kind === 'VP8 ' && data.length >= 10) {
    return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff };
  }
  if (kind === 'VP8L' && data.length >= 5) {
    const bits = data.readUInt32LE(1);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return { width: 0, height: 0 };
}
