import { readArchive } from './checks/read-archive';
import { type FileType, fileTypes } from './file-type';
import { isMp3 } from './is-mp3';
import type { OpenedFile } from './opened-file';

/** Major and compatible brands of ISO base media files (ISO/IEC 14496-12, 4.3) that are MP4. */
const mp4Brands = /^(?:iso[m2-9]|mp4[12]|avc1|dash|M4V |MSNV|mmp4)$/;

/**
 * Which kinds of file the bytes can be of those that are issued: by signature and structure, never
 * by the name. Empty for all others; two where only the name tells them apart, as for text.
 *
 * The table is our own: libraries that know hundreds of types answer for more than is issued, look
 * at the first bytes alone, and what was found must be checked in full here anyhow.
 */
export async function findFileTypes(file: OpenedFile): Promise<readonly FileType[]> {
  const head = await file.read(0, 4096);
  const text = head.toString('latin1');
  if (text.startsWith('%PDF-')) return [fileTypes.pdf];
  if (text.startsWith('\xff\xd8\xff')) return [fileTypes.jpeg];
  if (text.startsWith('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')) return [fileTypes.png];
  if (/^GIF8[79]a/.test(text)) return [fileTypes.gif];
  if (/^RIFF[^]{4}WEBPVP8[ LX]/.test(text)) return [fileTypes.webp];
  if (/^RIFF[^]{4}WAVE/.test(text)) return [fileTypes.wav];
  if (text.startsWith('ftyp', 4)) return findMediaTypes(head);
  if (text.startsWith('PK\x03\x04')) return [await findArchiveType(file)];
  if (await isMp3(file, head)) return [fileTypes.mp3];
  return isText(head) ? [fileTypes.txt, fileTypes.csv] : [];
}

function findMediaTypes(head: Buffer): FileType[] {
  const end = Math.min(head.readUInt32BE(0), head.length);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= end; at += 4) {
    // The minor version stands between the major brand and the compatible ones.
    if (at !== 12) brands.push(head.toString('latin1', at, at + 4));
  }
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return [fileTypes.avif];
  return mp4Brands.test(brands[0] ?? '') ? [fileTypes.mp4] : [];
}

async function findArchiveType(file: OpenedFile): Promise<FileType> {
  const names = new Set((await readArchive(file))?.map(({ name }) => name.toLowerCase()));
  if (!names.has('[content_types].xml')) return fileTypes.zip;
  if (names.has('word/document.xml')) return fileTypes.docx;
  if (names.has('xl/workbook.xml')) return fileTypes.xlsx;
  if (names.has('ppt/presentation.xml')) return fileTypes.pptx;
  return fileTypes.zip;
}

/** Whether it starts as text does; that all of it is text is checked later. */
function isText(head: Buffer): boolean {
  const text = head.toString('latin1').replace(/^\xef\xbb\xbf/, '');
  return !head.some(isControl) && !/^\s*<[a-z!?/]|^#!|^%!PS|^{\\rtf/i.test(text);
}

/** NUL and its like; not tab, line feed, form feed and carriage return. */
function isControl(byte: number): boolean {
  return byte === 0x7f || (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte));
}
