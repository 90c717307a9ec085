import { deflateRawSync } from 'node:zlib';

interface Part {
  name: string;
  content?: string;
  /** Bit 0: encrypted. */
  flags?: number;
  /** Unix mode, for example that of a link. */
  mode?: number;
}

/** A real ZIP archive. */
export function makeZip(parts: Part[], { comment = '', behind = '' } = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content = 'x', flags = 0, mode = 0 } of parts) {
    const packed = deflateRawSync(content);
    const title = Buffer.from(name);
    const sizes = [0, packed.length, content.length].map(toUint32);
    const common = [toUint16(20), toUint16(flags), toUint16(8), toUint32(0), ...sizes];
    const lengths = [toUint16(title.length), toUint16(0)];
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), ...common, ...lengths, title, packed]);
    directory.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02'),
        toUint16(0x031e),
        ...common,
        ...lengths,
        ...[0, 0, 0].map(toUint16),
        toUint32((mode << 16) >>> 0),
        toUint32(at),
        title,
      ]),
    );
    locals.push(local);
    at += local.length;
  }
  const index = Buffer.concat(directory);
  return Buffer.concat([
    ...locals,
    index,
    Buffer.from(behind),
    Buffer.from('PK\x05\x06'),
    ...[0, 0, parts.length, parts.length].map(toUint16),
    toUint32(index.length),
    toUint32(at),
    toUint16(comment.length),
    Buffer.from(comment),
  ]);
}

function toUint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function toUint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
