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
    // Start of scan: the picture itself follows.
    if (marker === 0xda) return null;
    at += 2 + length;
  }
  return 'is not a whole JPEG picture: save it again';
}
