import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors, file as fileUnits } from '@strapi/utils';
import {
  type ImageService,
  imageService,
  type UploadedImage,
  uploadSettings,
} from '../../../platform/strapi-services';
import type { PictureMaker } from './picture-maker';
import type { MadePicture } from './picture-work';
import { UnfitPicture } from './to-sizes';

/** Pixels of the small picture by which the media library shows a file (Strapi 5.54). */
const thumbnail = { width: 245, height: 156 };
/** The further sizes of the media library, and the longest sides of them (Strapi 5.54). */
const breakpoints = { large: 1000, medium: 750, small: 500 };

/**
 * Strapi unpacks each uploaded picture up to six times, in the process that issues. Here the same is
 * done in a process of its own, one picture at a time.
 */
export function resizeApart(strapi: Core.Strapi, maker: PictureMaker): void {
  const service = imageService(strapi);
  // Strapi forgets where a picture lies once it is stored, while its sizes are still being made.
  const places = new WeakMap<UploadedImage, string>();
  const getPlace = (image: UploadedImage): string => {
    const place = image.filepath ?? places.get(image);
    if (place === undefined) throw new Error(`The picture ${image.name} is in no file.`);
    places.set(image, place);
    return place;
  };
  const made: ImageService = {
    isFaultyImage: async (image) => !(await maker.make('check', { from: getPlace(image) })),
    generateThumbnail: async (image) => {
      return isLarger(image, thumbnail) ? resize(image, 'thumbnail', thumbnail) : null;
    },
    generateResponsiveFormats: async (image) => {
      const { responsiveDimensions = false } = await uploadSettings(strapi);
      if (!responsiveDimensions) return [];
      const formats: { key: string; file: UploadedImage }[] = [];
      for (const [key, side] of Object.entries(breakpoints)) {
        const box = { width: side, height: side };
        if (isLarger(image, box)) formats.push({ key, file: await resize(image, key, box) });
      }
      return formats;
    },
    optimize: async (image) => {
      const { sizeOptimization = false, autoOrientation = false } = await uploadSettings(strapi);
      if (!sizeOptimization && !autoOrientation) return image;
      const to = toPlace(image, `optimized-${image.hash}`);
      const quality = sizeOptimization ? 80 : 100;
      const given = { from: getPlace(image), to, quality, isUpright: autoOrientation };
      const picture = await maker.make('rewrite', given);
      if (picture === null) return image;
      const rewritten = { ...image, ...toFile(to, picture) };
      places.set(rewritten, to);
      return rewritten;
    },
  };
  const resize = async (image: UploadedImage, prefix: string, box: typeof thumbnail) => {
    const { name, ext, mime } = image;
    const hash = `${prefix}_${image.hash}`;
    const to = toPlace(image, hash);
    const picture = await maker.make('resize', { from: getPlace(image), to, ...box });
    const common = { name: `${prefix}_${name}`, hash, ext, mime, path: image.path ?? null };
    return { ...common, ...toFile(to, picture) };
  };
  Object.assign(service, {
    isFaultyImage: inWords(made.isFaultyImage),
    generateThumbnail: inWords(made.generateThumbnail),
    generateResponsiveFormats: inWords(made.generateResponsiveFormats),
    optimize: inWords(made.optimize),
  });
}

/** Strapi tells the editor the words of its own errors alone. */
function inWords<Made>(work: (image: UploadedImage) => Promise<Made>) {
  return async (image: UploadedImage): Promise<Made> => {
    try {
      return await work(image);
    } catch (error) {
      if (!(error instanceof UnfitPicture)) throw error;
      throw new errors.ValidationError(`The file "${image.name}" ${error.message}.`);
    }
  };
}

function isLarger({ width, height }: UploadedImage, box: typeof thumbnail): boolean {
  return (width ?? 0) > box.width || (height ?? 0) > box.height;
}

function toPlace({ tmpWorkingDirectory }: UploadedImage, name: string): string {
  return path.join(tmpWorkingDirectory ?? '', name);
}

function toFile(place: string, { width, height, bytes }: MadePicture) {
  return {
    ...{ width, height, filepath: place, getStream: () => createReadStream(place) },
    ...{ size: fileUnits.bytesToKbytes(bytes), sizeInBytes: bytes },
  };
}
