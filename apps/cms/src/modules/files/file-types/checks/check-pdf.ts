import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { type FileWindow, type OpenedFile, readWindows, windowOverlap } from '../opened-file';
import { checkOpeningObject, findOpeningAction, listOpeningObjects } from './find-opening-action';
import { findActivePart } from './find-active-part';
import { listObjectStreams } from './list-object-streams';

const unreadable = 'is packed in a way that cannot be checked: save it again as PDF/A';
const mostStreams = 10_000;
/** One for each time that the file was saved again. */
const mostOpening = 100;
const longestUnpacked = 32 * 1024 * 1024;
const longestPacked = 16 * 1024 * 1024;

/**
 * A PDF that ends as one, is not encrypted, holds no scripts, programs to start, attached files or
 * embedded media, does nothing by itself and opens no file of the reader's machine or network (PDF/A, ISO 19005-1, 6.6.1 and 6.1.7, forbids the same). Reads what stands open
 * in the file and in its object streams, where writers since PDF 1.5 put their dictionaries.
 */
export async function checkPdf(file: OpenedFile): Promise<string | null> {
  const tail = (await file.read(Math.max(0, file.size - 1024), 1024)).toString('latin1');
  if (!/%%EOF[\0\s]*$/.test(tail)) return 'does not end as a PDF does: save it again';
  const streams = new Map<number, { isReadable: boolean }>();
  const opening = new Set<string>();
  for await (const window of readWindows(file)) {
    const fault = findActivePart(window.text) ?? findOpeningAction(window.text);
    if (fault !== null) return fault;
    for (const number of listOpeningObjects(window.text)) opening.add(number);
    for (const { place, isReadable } of listObjectStreams(window)) {
      streams.set(place, { isReadable });
    }
    if (streams.size > mostStreams) return unreadable;
  }
  return (await checkStreams(file, streams, opening)) ?? checkOpening(file, streams, opening);
}

type Streams = ReadonlyMap<number, { isReadable: boolean }>;

/** Notes, too, which objects the packed ones say to be what opening the file does. */
async function checkStreams(
  file: OpenedFile,
  streams: Streams,
  opening: Set<string>,
): Promise<string | null> {
  for (const [place, { isReadable }] of streams) {
    const text = isReadable ? await unpack(file, place) : null;
    if (text === null) return unreadable;
    for (const part of splitText(text)) {
      const fault = findActivePart(part.text) ?? findOpeningAction(part.text);
      if (fault !== null) return fault;
      for (const number of listOpeningObjects(part.text)) opening.add(number);
    }
  }
  return null;
}

/** Looks at the objects that opening the file leads to, wherever in it they stand. */
async function checkOpening(
  file: OpenedFile,
  streams: Streams,
  opening: ReadonlySet<string>,
): Promise<string | null> {
  if (opening.size > mostOpening) return unreadable;
  if (opening.size === 0) return null;
  for await (const { text } of readWindows(file)) {
    const fault = findFault(text, opening);
    if (fault !== null) return fault;
  }
  for (const place of streams.keys()) {
    const fault = findFault((await unpack(file, place)) ?? '', opening);
    if (fault !== null) return fault;
  }
  return null;
}

function findFault(text: string, opening: ReadonlySet<string>): string | null {
  for (const number of opening) {
    const fault = checkOpeningObject(text, number);
    if (fault !== null) return fault;
  }
  return null;
}

/** Deflated data whose length is not trusted: the reader tries more of the file until it is whole. */
async function unpack(file: OpenedFile, place: number): Promise<string | null> {
  for (let length = 256 * 1024; length <= longestPacked; length *= 4) {
    const packed = await file.read(place, length);
    try {
      const bytes: Buffer = await promisify(inflate)(packed, { maxOutputLength: longestUnpacked });
      return bytes.toString('latin1');
    } catch (error) {
      if (!isCutShort(error) || packed.length < length) return null;
    }
  }
  return null;
}

function isCutShort(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR';
}

function* splitText(text: string): Generator<FileWindow> {
  const step = 1024 * 1024;
  for (let from = 0; from < text.length; from += step) {
    yield { text: text.slice(from, from + step + windowOverlap), from };
  }
}
