import { filePath } from '@dateline/contract';
import { frozenFile } from '@dateline/release';
import { z } from 'zod';
import type { Picture } from '../domain/release';

/** Of an edition's content only the pictures' files: the rest may gain members over the years. */
const withImages = z.looseObject({ images: z.array(frozenFile) });

/**
 * The pictures of an edition's texts, by the hash that the texts call them. They are addressed on
 * the newsroom's own origin, whatever its name, so that the page depends on no other.
 */
export function toPictures(canonicalContent: string): Record<string, Picture> {
  const { images } = withImages.parse(JSON.parse(canonicalContent));
  return Object.fromEntries(
    images.map((file) => [
      file.sha256,
      { path: filePath(file), width: file.width, height: file.height },
    ]),
  );
}
