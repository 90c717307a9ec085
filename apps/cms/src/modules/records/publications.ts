import type { FrozenFile } from '@dateline/release';
import type { PublicFile } from './vault';

export type PublicationKind = 'event' | 'media' | 'newsroom';

/** Where the public finds a publication, or found it before. */
export interface PublicationPlaces {
  /** Every address that it has or had, the current ones first. */
  slugs: string[];
  companySlugs: string[];
}

/** One language of what is to be public. */
export interface PublicationVersion {
  /** Empty for what is the same in all languages. */
  language: string;
  content: object;
  releaseDocuments: readonly string[];
  files: readonly FrozenFile[];
  /** What lists and addresses find it by. */
  slug: string | null;
  companySlug: string | null;
  days: { first: string; last: string; startsAt: string | null } | null;
}

/** What Strapi calls published of a document. */
export interface Published {
  /** All of them. */
  languages: readonly string[];
  /** Those to be written anew: none where something was only taken out. */
  versions: readonly PublicationVersion[];
}

/** What was changed in public, for the trail. */
export interface PublicationChange {
  language: string;
  change: 'publish' | 'link' | 'unpublish';
  fromHash: string | null;
  contentHash: string | null;
}

export interface PublicationStore {
  /** The document that has or had an address; null where it is free. */
  findHolder(slug: string): Promise<string | null>;
  /** Writes what is to be public of a document now, and takes out what is in no language of these. */
  save(
    kind: PublicationKind,
    documentId: string,
    published: Published,
    at: string,
  ): Promise<{ changes: PublicationChange[]; removed: PublicFile[]; places: PublicationPlaces }>;
  /** Keeps files that are about to be public from being taken for left over; until the end. */
  holdFiles(): Promise<void>;
  /** Which of these files are published under their name, or as the same bytes under another. */
  listCarried(files: readonly PublicFile[]): Promise<PublicFile[]>;
  /** Those of these hashes that a release carries which may be read. */
  listIssued(hashes: readonly string[]): Promise<Set<string>>;
}
