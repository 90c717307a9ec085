import type { BlockType } from '@dateline/contract';
import type { Correction, ImportedRelease } from '@dateline/wire-import';
import type { ImportLibrary } from '@dateline/wire-import/matching/import-library';

/** What somebody wants to import, exactly as it came. */
export interface Original {
  /** As its file was called; names a kind of text where there was no file. */
  name: string;
  bytes: Uint8Array;
  sha256: string;
}

/** Reads originals, apart from everything else: a hostile one stops neither the admin nor an issue. */
export interface OriginalReader {
  /**
   * Its blocks (a `SourceDocument`) in JSON.
   * @throws Refusal where it cannot be read, for the person who brought it.
   */
  readSource(original: Original): Promise<string>;
  /** @throws Refusal */
  readRelease(original: Original, corrections: readonly Correction[]): Promise<ImportedRelease>;
}

export interface KeptOriginal {
  name: string;
  sha256: string;
  bytes: number;
  at: string;
  actor: string;
}

export interface EarlierImport {
  documentId: string;
  language: string;
  headline: string;
  slug: string;
  at: string;
  actor: string;
}

/** The originals of imported releases: private, and there as long as their release is. */
export interface ImportStore {
  keep(kept: {
    releaseId: string;
    original: Original;
    at: string;
    actor: string;
    /** Whether it came with an archive, of which no file is taken twice. */
    isOfArchive: boolean;
  }): Promise<void>;
  find(releaseId: string): Promise<KeptOriginal | null>;
  readBytes(releaseId: string): Promise<Buffer | null>;
  /** Releases that were made of the same bytes, the newest first. */
  listEarlier(sha256: string): Promise<EarlierImport[]>;
  delete(releaseIds: readonly string[]): Promise<void>;
}

/** Writes documents as a person in the admin would: every guard of the admin holds. */
export interface DocumentWriter {
  createBlock(type: BlockType, fields: object): Promise<string>;
  /** Answers the document id. */
  createRelease(language: string, fields: object): Promise<string>;
  changeRelease(documentId: string, language: string, fields: object): Promise<void>;
  /** Addresses of working documents that begin with the given one. */
  listSlugs(beginning: string): Promise<string[]>;
  readLibrary(): Promise<ImportLibrary>;
  listLanguages(): Promise<{ languages: string[]; defaultLanguage: string }>;
}
