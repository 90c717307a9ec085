import type { OpenedFile } from '../opened-file';

/** The size in a WebP's head is that of the file (WebP container, "WebP file header"). */
export async function checkWebp(file: OpenedFile): Promise<string | null> {
  const size = (await file.read(4, 4)).readUInt32LE(0) + 8;
  // Some writers leave out the padding that makes the size even.
  if (size === file.size || size === file.size + 1) return null;
  return 'is not one whole WebP picture: save it again';
}
