import { deflateSync } from 'node:zlib';
import { makeZip } from './make-zip';

/** Small real files of each kind, for tests. */

export function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

/** A PDF of one page; `object`: one more object in it. */
export function makePdf(object = '', version = '1.4'): Buffer {
  return latin1(
    `%PDF-${version}\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n` +
      '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n' +
      '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>\nendobj\n' +
      `${object}\ntrailer\n<< /Root 1 0 R /Size 5 >>\nstartxref\n0\n%%EOF\n`,
  );
}

/** A PDF whose objects are packed into an object stream, as in PDF 1.5. */
export function makePackedPdf(objects: string, dictionary = '/Filter /FlateDecode'): Buffer {
  const packed = deflateSync(latin1(objects)).toString('latin1');
  return makePdf(
    `4 0 obj\n<< /Type /ObjStm /N 1 /First 4 ${dictionary} /Length ${packed.length} >>\nstream\r\n${packed}\r\nendstream\nendobj`,
    '1.5',
  );
}

function toChunk(kind: string, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  // The checksum is not looked at.
  return Buffer.concat([head, latin1(kind), data, Buffer.alloc(4)]);
}

export function makePng(comment = ''): Buffer {
  return Buffer.concat([
    latin1('\x89PNG\r\n\x1a\n'),
    toChunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    ...(comment ? [toChunk('tEXt', latin1(`Comment\0${comment}`))] : []),
    toChunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

export function makeGif({ width = '\x01\x00', comment = 'c' } = {}): Buffer {
  const note = `\x21\xfe${String.fromCharCode(comment.length)}${comment}\0`;
  return latin1(
    `GIF89a${width}\x01\0\x80\0\0\0\0\0\xff\xff\xff${note},\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0;`,
  );
}

/** `length`: that of the first part, as its two bytes. */
export function makeJpeg(length = '\0\x10'): Buffer {
  const size = latin1(length).readUInt16BE(0) - 2;
  return latin1(`\xff\xd8\xff\xe0${length}${'J'.padEnd(size, '\0')}\xff\xda\0\x02data\xff\xd9`);
}

export function makeWebp(): Buffer {
  return latin1(`RIFF\x10\0\0\0WEBPVP8L\x04\0\0\0\x2f\0\0\0`);
}

export function makeMedia(brand: string, ...compatible: string[]): Buffer {
  const box = `ftyp${brand}\0\0\0\0${compatible.join('')}`;
  return latin1(`\0\0\0${String.fromCharCode(box.length + 4)}${box}\0\0\0\x08mdat`);
}

/** Two frames of 128 kbit/s at 44.1 kHz: 417 bytes each. */
export function makeMp3(tag = ''): Buffer {
  const frame = `\xff\xfb\x90\x00${'\0'.repeat(413)}`;
  return latin1(`${tag}${frame}${frame}`);
}

const officeTypes = (part: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override ContentType="${part}+xml"/></Types>`;

/** A Word document with further parts. */
export function makeDocx(
  parts: { name: string; content?: string }[] = [],
  type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main',
): Buffer {
  return makeZip([
    { name: '[Content_Types].xml', content: officeTypes(type) },
    { name: 'word/document.xml', content: '<document/>' },
    ...parts,
  ]);
}

export function makeOffice(main: string): Buffer {
  return makeZip([
    { name: '[Content_Types].xml', content: officeTypes('application/main') },
    { name: main, content: '<main/>' },
  ]);
}
