import { filePath, toPublicUrl } from '@dateline/contract';
import type { FeedItem } from './feed';

/** A file that was issued with a release, at its whole address. */
export interface Enclosure {
  title: string;
  url: string;
  mediaType: string;
  bytes: number;
}

export function listEnclosures({ content }: FeedItem, origin: string): Enclosure[] {
  return content.attachments.map(({ title, file }) => ({
    title,
    url: toPublicUrl(origin, filePath(file)),
    mediaType: file.mediaType,
    bytes: file.bytes,
  }));
}
