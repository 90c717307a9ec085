/**
 * Pixels of a picture, all its frames together: 60 megapixels, more than cameras of the press have.
 * A picture of a few kilobytes can unpack to gigabytes, and whoever unpacks it keeps others waiting.
 */
export const mostPixels = 60_000_000;

/** As a picture's head tells it, before anything is unpacked. */
export interface PictureSize {
  width: number;
  height: number;
  /** More than one of an animation. */
  frames: number;
}

/** The end of a sentence that begins with the file's name; null where the picture is small enough. */
export function findTooManyPixels({ width, height, frames }: PictureSize): string | null {
  const pixels = width * height * frames;
  if (pixels <= mostPixels) return null;
  const millions = Math.ceil(pixels / 1_000_000);
  const inFrames = frames > 1 ? `, in ${frames} frames` : '';
  return (
    `has ${width} × ${height} pixels${inFrames}, which are ${millions} megapixels: ` +
    `make it smaller, ${mostPixels / 1_000_000} megapixels at most`
  );
}
