import { crc32, deflateSync } from 'node:zlib';
import { latin1 } from './make-files';

/** Small files that unpack to large pictures, for tests. */

function toChunk(kind: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(kind, 4, 'latin1');
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), data])));
  return Buffer.concat([head, data, sum]);
}

function toNumbers(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, index) => bytes.writeUInt32BE(number, 4 * index));
  return bytes;
}

function makePng(width: number, height: number, further: Buffer[]): Buffer {
  const rows = Buffer.alloc((1 + Math.ceil(width / 8)) * height);
  return Buffer.concat([
    latin1('\x89PNG\r\n\x1a\n'),
    toChunk('IHDR', Buffer.concat([toNumbers(width, height), Buffer.from([1, 0, 0, 0, 0])])),
    ...further,
    toChunk('IDAT', deflateSync(rows, { level: 9 })),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** One bit a pixel, all of them black. */
export function makeBlackPng(width: number, height: number): Buffer {
  return makePng(width, height, []);
}

/** The head of an animation; its frames are not written. */
export function makeAnimatedPng(width: number, height: number, frames: number): Buffer {
  return makePng(width, height, [toChunk('acTL', toNumbers(frames, 0))]);
}
