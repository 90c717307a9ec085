import { findTooManyPixels } from '../most-pixels';
import type { OpenedFile } from '../opened-file';

/** The bytes of `/*`: the length of a first part that opens a comment of a script. */
const scriptComment = 0x2f2a;

/**
 * A JPEG starts with whole parts up to its picture. The known way to make one that is a script
 * too is a first part whose length reads as the start of a comment.
 */
export async function checkJpeg(file: OpenedFile): Promise<string | null> {
  let at = 2;
  while (at < file.size) {
    const head = await file.read(at, 4);
    const marker = head[1] ?? 0;
    if (head.length < 4 || head[0] !== 0xff || marker < 0xc0) break;
    const length = head.readUInt16BE(2);
    if (at === 2 && length === scriptComment) return 'could be run as a script: save it again';
    if (length < 2) break;
    if (isStartOfFrame(marker)) {
      const frame = await file.read(at + 5, 4);
      if (frame.length < 4) break;
      const [height, width] = [frame.readUInt16BE(0), frame.readUInt16BE(2)];
      const fault = findTooManyPixels({ width, height, frames: 1 });
      if (fault !== null) return fault;
    }
    // Start of scan: the picture itself follows.
    if (marker === 0xda) return null;
    at += 2 + length;
  }
  return 'is not a whole JPEG picture: save it again';
}

/** The parts that tell the size of the picture, by how it is packed (ISO/IEC 10918-1, table B.1). */
function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
