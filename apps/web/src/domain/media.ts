import type { CompanyName } from './release';

export type MediaKind = 'logo' | 'portrait' | 'picture' | 'document';

/** A file for reuse; `path` is its immutable place in this newsroom. */
export interface MediaFile {
  name: string;
  path: string;
  /** RFC 6838. */
  mediaType: string;
  bytes: number;
  /** Pixels; null for what is no image, or scales. */
  width: number | null;
  height: number | null;
}

/** Something that may be reprinted. */
export interface MediaItem {
  id: string;
  kind: MediaKind;
  title: string;
  caption: string | null;
  credit: string | null;
  terms: string | null;
  alternativeText: string;
  /** Null where it belongs to all, or its company has issued no release. */
  company: CompanyName | null;
  file: MediaFile;
  /** The smallest first. */
  sizes: MediaFile[];
}
