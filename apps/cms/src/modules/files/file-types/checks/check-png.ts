import { findTooManyPixels } from '../most-pixels';
import type { OpenedFile } from '../opened-file';

const mostChunks = 100_000;
const cut = 'is not a whole PNG picture: save it again';

/**
 * The first chunk tells the size (PNG, 11.2.2); of an animation, `acTL` tells how many frames there
 * are, each as large as that at most (APNG). A PNG ends with its IEND chunk: what comes after is
 * not the picture (PNG, 5.6 and 13.2).
 */
export async function checkPng(file: OpenedFile): Promise<string | null> {
  let at = 8;
  const header = await file.read(16, 8);
  if (header.length < 8) return cut;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const fault = findTooManyPixels({ width, height, frames: 1 });
  if (fault !== null) return fault;
  for (let count = 0; count < mostChunks; count += 1) {
    const head = await file.read(at, 8);
    if (head.length < 8) break;
    at += 12 + head.readUInt32BE(0);
    const kind = head.toString('latin1', 4);
    if (kind === 'acTL') {
      const frames = await file.read(at - 4 - head.readUInt32BE(0), 4);
      if (frames.length < 4) return cut;
      const tooMany = findTooManyPixels({ width, height, frames: frames.readUInt32BE(0) });
      if (tooMany !== null) return tooMany;
    }
    if (kind === 'IEND') {
      return at === file.size ? null : 'holds more than a picture after its end: save it again';
    }
  }
  return cut;
}
