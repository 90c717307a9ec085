import type { OpenedFile } from '../opened-file';
import { findArchiveEnd } from './read-archive';

/**
 * A file that ends as a ZIP archive does is one too, whatever it starts with: programs that unpack
 * look at the end (a JAR behind a GIF is known as GIFAR).
 */
export async function findHiddenArchive(file: OpenedFile): Promise<string | null> {
  return (await findArchiveEnd(file)) === null
    ? null
    : 'has a ZIP archive hidden behind it: save it again and upload that';
}
