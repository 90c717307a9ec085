import type { Edition, ReleaseContent, Withdrawal } from '@dateline/release';
import type { PublicFile } from './vault';

export interface CurrentEdition {
  releaseId: string;
  number: number;
  contentHash: string;
  firstIssuedAt: string;
  companySlug: string;
  isWithdrawn: boolean;
}

/** An edition about to be written, with what lists and searches find it by. */
export interface NewEdition {
  edition: Edition;
  content: ReleaseContent;
  documentId: string;
}

export interface EditionStore {
  /** By release id; releases that were never issued are left out. */
  findCurrent(releaseIds: readonly string[]): Promise<Map<string, CurrentEdition>>;
  /** The content that the public reads now; null where nothing was issued, or it was withdrawn. */
  findContent(releaseId: string): Promise<ReleaseContent | null>;
  /** Which release has or had each address; free ones are left out. */
  findHolders(slugs: readonly string[]): Promise<Map<string, string>>;
  /** Every address of each release, the order of time left open. */
  listSlugs(releaseIds: readonly string[]): Promise<Map<string, string[]>>;
  /** Whether the document was ever issued: in one language, or with null in any. */
  isIssued(documentId: string, language: string | null): Promise<boolean>;
  /** Writes editions and makes them what the public reads; a constant number of statements. */
  append(editions: readonly NewEdition[]): Promise<void>;
  /** Writes the last edition of a release and takes the release out of what the public reads. */
  withdraw(
    edition: Edition,
    content: Withdrawal,
    how: { documentId: string; files: 'removed' | 'kept' },
  ): Promise<void>;
  /**
   * Those of the given files that no release carries which may be read, and whether their bytes
   * were withdrawn.
   */
  listUncarried(files: readonly PublicFile[]): Promise<(PublicFile & { isWithdrawn: boolean })[]>;
  /**
   * Every address of every withdrawn release; and their files that are to be removed, without those
   * that a release which can be read still carries.
   */
  listWithdrawn(): Promise<{ slugs: string[]; files: { sha256: string; name: string }[] }>;
}
