import sharp from 'sharp';
import { mostPixels } from '../file-types/most-pixels';
import type {
  MadePicture,
  PictureAnswer,
  PictureQuestion,
  PictureWork,
  PictureWorks,
} from './picture-work';
import { toSizes, UnfitPicture } from './to-sizes';

/** All frames of an animation, as Strapi has it. */
const open = (from: string) => sharp(from, { animated: true, limitInputPixels: mostPixels });

/** The formats that are written anew, as Strapi has them. */
const writers: Record<string, (image: sharp.Sharp, quality: number) => sharp.Sharp> = {
  jpeg: (image, quality) => image.jpeg({ quality }),
  png: (image, quality) => image.png({ quality }),
  webp: (image, quality) => image.webp({ quality }),
};

type Workers = {
  [Work in PictureWork]: (
    given: PictureWorks[Work]['given'],
  ) => Promise<PictureWorks[Work]['made']>;
};

const workers: Workers = {
  async check({ from }) {
    try {
      await sharp(from, { limitInputPixels: mostPixels }).stats();
      return true;
    } catch {
      return false;
    }
  },
  async resize({ from, to, width, height }) {
    return toMade(await open(from).resize({ width, height, fit: 'inside' }).toFile(to));
  },
  async rewrite({ from, to, quality, isUpright }) {
    const { format } = await open(from).metadata();
    const write = writers[format];
    if (write === undefined) return null;
    const image = write(open(from), quality);
    return toMade(await (isUpright ? image.rotate() : image).toFile(to));
  },
  sizes: ({ bytes, mediaType }) => toSizes(Buffer.from(bytes), mediaType),
};

function toMade({ width, height, pageHeight, size }: sharp.OutputInfo): MadePicture {
  return { width, height: pageHeight ?? height, bytes: size };
}

export async function doPictureWork<Work extends PictureWork>({
  work,
  given,
}: PictureQuestion<Work>): Promise<PictureAnswer<Work>> {
  try {
    return { outcome: 'made', made: await workers[work](given) };
  } catch (error) {
    if (error instanceof UnfitPicture) return { outcome: 'unfit', words: error.message };
    return { outcome: 'failed', message: String(error) };
  }
}
