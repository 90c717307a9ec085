import { constants, getPriority, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { toCard, toPdf } from '@dateline/typesetting';
import sharp from 'sharp';
import { readFonts } from './read-fonts';
import type { TypesetTask } from './typeset-task';

/** More pixels than these print no better within the margins of a page. */
const box = { width: 1800, height: 1800, fit: 'inside', withoutEnlargement: true } as const;

/** Bytes of all images of a PDF together; those beyond are named in words. */
const mostImageBytes = 64 * 1024 * 1024;

/** How far, in steps of `nice`, this thread stands behind those that pages wait for. */
const behindPages = 10;

/** Makes one file in a thread of its own, so that no page waits for it. */
async function typeset({ kind, edition, images }: TypesetTask): Promise<Uint8Array> {
  const fonts = await readFonts();
  if (kind === 'card')
    return sharp(Buffer.from(toCard(edition, fonts)))
      .png()
      .toBuffer();
  return toPdf(edition, fonts, await readImages(images));
}

/** One after the other: open images take many times their size on disk. */
async function readImages(images: TypesetTask['images']): Promise<Map<string, Uint8Array>> {
  const read = new Map<string, Uint8Array>();
  let sum = 0;
  for (const { sha256, place } of images) {
    const bytes = sum < mostImageBytes ? await readImage(place) : null;
    if (bytes) read.set(sha256, bytes);
    sum += bytes?.length ?? 0;
  }
  return read;
}

/** Any image that may be issued, as one that a PDF can hold; null where it is none. */
async function readImage(place: string): Promise<Buffer | null> {
  try {
    const image = sharp(place, { limitInputPixels: 60_000_000 });
    const { format } = await image.metadata();
    const shown = image
      .rotate()
      .resize(box)
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb');
    // A photograph stays one: as PNG it would take ten times as much.
    const isPhoto = format === 'jpeg';
    return await (
      isPhoto ? shown.jpeg({ quality: 88 }) : shown.png({ compressionLevel: 9 })
    ).toBuffer();
  } catch {
    return null;
  }
}

// Linux alone knows a thread's own priority; elsewhere it would be that of the whole process.
if (process.platform === 'linux') {
  setPriority(Math.min(constants.priority.PRIORITY_LOW, getPriority() + behindPages));
}
void typeset(workerData as TypesetTask).then((bytes) => parentPort?.postMessage(bytes));
