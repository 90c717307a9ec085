import type { OpenedFile } from '../opened-file';

const mostChunks = 100_000;

/** A PNG ends with its IEND chunk: what comes after is not the picture (PNG, 5.6 and 13.2). */
export async function checkPng(file: OpenedFile): Promise<string | null> {
  let at = 8;
  for (let count = 0; count < mostChunks; count += 1) {
    const head = await file.read(at, 8);
    if (head.length < 8) break;
    at += 12 + head.readUInt32BE(0);
    if (head.toString('latin1', 4) === 'IEND') {
      return at === file.size ? null : 'holds more than a picture after its end: save it again';
    }
  }
  return 'is not a whole PNG picture: save it again';
}
