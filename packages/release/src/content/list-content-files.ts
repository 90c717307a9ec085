import type { FrozenFile } from './content-schemas';
import type { ReleaseContent } from './release-content';

/** The files that a release shows: its attachments, then the images of its texts. */
export function listContentFiles({
  attachments,
  images,
}: Pick<ReleaseContent, 'attachments' | 'images'>): FrozenFile[] {
  return [...attachments.map(({ file }) => file), ...images];
}
