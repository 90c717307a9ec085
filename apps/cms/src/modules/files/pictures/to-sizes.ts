import sharp from 'sharp';
import { mostPixels } from '../file-types/most-pixels';
import { hasLocation } from './has-location';

/** Pixels across. A size is made only where it is smaller than the picture itself. */
const widths = [320, 640, 1280] as const;

export interface MadeSize {
  bytes: Buffer;
  width: number;
  height: number;
}

/** The end of a sentence that begins with the file's name. */
export class UnfitPicture extends Error {
  override readonly name = 'UnfitPicture';
}

/** How each kind of picture is written; the others have no smaller sizes. */
const writers: Record<string, (image: sharp.Sharp) => sharp.Sharp> = {
  'image/jpeg': (image) => image.jpeg({ quality: 82, mozjpeg: true }),
  'image/png': (image) => image.png({ compressionLevel: 9 }),
  'image/webp': (image) => image.webp({ quality: 82 }),
};

/**
 * A picture in smaller sizes, the smallest first, upright and without what cameras and programs
 * write into pictures beside the pixels. The same bytes make the same sizes.
 *
 * @throws UnfitPicture where it tells where it was taken, or cannot be read.
 */
export async function toSizes(bytes: Buffer, mediaType: string): Promise<MadeSize[]> {
  const write = writers[mediaType];
  if (write === undefined) return [];
  const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' });
  const { exif, autoOrient } = await picture.metadata().catch((cause: unknown) => {
    throw new UnfitPicture('cannot be read as a picture: save it anew', { cause });
  });
  if (exif !== undefined && hasLocation(exif)) {
    throw new UnfitPicture('tells where it was taken (GPS): save it without its location');
  }
  const sizes: MadeSize[] = [];
  // One after the other: memory for one picture at a time.
  for (const width of widths.filter((one) => one < autoOrient.width)) {
    const { data, info } = await write(picture.clone().autoOrient().resize({ width }))
      .toBuffer({ resolveWithObject: true })
      .catch((cause: unknown) => {
        throw new UnfitPicture('cannot be read as a picture: save it anew', { cause });
      });
    sizes.push({ bytes: data, width: info.width, height: info.height });
  }
  return sizes;
}
