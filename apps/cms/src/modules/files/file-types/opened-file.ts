import { type FileHandle, open } from 'node:fs/promises';

/** A file on this machine that is read in parts. */
export interface OpenedFile {
  /** Bytes. */
  size: number;
  /** Up to so many bytes from a place on; fewer at the end of the file. */
  read(from: number, length: number): Promise<Buffer>;
}

/** Part of a file as text in Latin-1: one character is one byte. */
export interface FileWindow {
  text: string;
  /** Place of its first byte. */
  from: number;
}

const windowSize = 1024 * 1024;
/** Windows overlap, so that what is looked for is whole in one of them. */
export const windowOverlap = 8 * 1024;

export async function withOpenedFile<T>(
  place: string,
  work: (file: OpenedFile) => Promise<T>,
): Promise<T> {
  const handle = await open(place, 'r');
  try {
    const { size } = await handle.stat();
    return await work({ size, read: (from, length) => readPart(handle, size, from, length) });
  } finally {
    await handle.close();
  }
}

async function readPart(handle: FileHandle, size: number, from: number, length: number) {
  const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - from)));
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, from + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

/** The whole file, a megabyte at a time. */
export async function* readWindows(file: OpenedFile): AsyncGenerator<FileWindow> {
  for (let from = 0; from < file.size; from += windowSize - windowOverlap) {
    yield { text: (await file.read(from, windowSize)).toString('latin1'), from };
    if (from + windowSize >= file.size) return;
  }
}
