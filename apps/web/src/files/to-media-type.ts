import { extname } from 'node:path';

export interface ServedAs {
  mediaType: string;
  /** Whether a browser may show it; anything else is saved. */
  isInline: boolean;
}

/** What issued files are served as: never what the bytes or the uploader say. */
const mediaTypes: Record<string, ServedAs> = {
  '.avif': { mediaType: 'image/avif', isInline: true },
  '.csv': { mediaType: 'text/csv; charset=utf-8', isInline: false },
  '.docx': {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    isInline: false,
  },
  '.gif': { mediaType: 'image/gif', isInline: true },
  '.jpeg': { mediaType: 'image/jpeg', isInline: true },
  '.jpg': { mediaType: 'image/jpeg', isInline: true },
  '.mp3': { mediaType: 'audio/mpeg', isInline: false },
  '.mp4': { mediaType: 'video/mp4', isInline: false },
  '.pdf': { mediaType: 'application/pdf', isInline: true },
  '.png': { mediaType: 'image/png', isInline: true },
  '.pptx': {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    isInline: false,
  },
  '.svg': { mediaType: 'image/svg+xml', isInline: true },
  '.txt': { mediaType: 'text/plain; charset=utf-8', isInline: false },
  '.webp': { mediaType: 'image/webp', isInline: true },
  '.xlsx': {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isInline: false,
  },
  '.zip': { mediaType: 'application/zip', isInline: false },
};

/** By the name's ending; a file of another ending is bytes to be saved. */
export function toMediaType(name: string): ServedAs {
  return (
    mediaTypes[extname(name).toLowerCase()] ?? {
      mediaType: 'application/octet-stream',
      isInline: false,
    }
  );
}
