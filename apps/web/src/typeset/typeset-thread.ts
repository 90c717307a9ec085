import { parentPort, workerData } from 'node:worker_threads';
import { toCard, toPdf } from '@dateline/typesetting';
import sharp from 'sharp';
import { readFonts } from './read-fonts';
import type { TypesetTask } from './typeset-task';

/** More pixels than this print no better at the width of a page. */
const widest = 1800;

/** Makes one file in a thread of its own, so that no page waits for it. */
async function typeset({ kind, edition, images }: TypesetTask): Promise<Uint8Array> {
  const fonts = await readFonts();
  if (kind === 'card')
    return sharp(Buffer.from(toCard(edition, fonts)))
      .png()
      .toBuffer();
  const read = await Promise.all(
    images.map(async ({ sha256, place }) => [sha256, await readImage(place)] as const),
  );
  return toPdf(
    edition,
    fonts,
    new Map(read.flatMap(([name, bytes]) => (bytes ? [[name, bytes]] : []))),
  );
}

/** Any image that may be issued, as one that a PDF can hold; null where it is none. */
async function readImage(place: string): Promise<Buffer | null> {
  try {
    return await sharp(place, { limitInputPixels: 60_000_000 })
      .rotate()
      .resize({ width: widest, withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .png({ compressionLevel: 9 })
      .toBuffer();
  } catch {
    return null;
  }
}

void typeset(workerData as TypesetTask).then((bytes) => parentPort?.postMessage(bytes));
