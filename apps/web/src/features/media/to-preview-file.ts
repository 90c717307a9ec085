import type { MediaFile, MediaItem } from '../../domain/media';

/** Pixels: twice what a card has in width, for screens that show two for one. */
const wanted = 640;

/** The smallest image that is large enough for a card; null for what is no image. */
export function toPreviewFile({ file, sizes }: MediaItem): MediaFile | null {
  const images = [...sizes, file].filter(({ mediaType }) => mediaType.startsWith('image/'));
  return images.find(({ width }) => width === null || width >= wanted) ?? images.at(-1) ?? null;
}
