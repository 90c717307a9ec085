import type { AuditFacts, Edition, ReleaseContent } from '@dateline/release';
import type { EditionIssued } from '@dateline/contract';

/** What the newsroom writes when it issues: all of it in one transaction, or none. */
export interface Records {
  editions: EditionStore;
  audit: AuditLog;
  outbox: Outbox;
}

export interface EditionStore {
  /** Waits until no other instance is issuing, and keeps it so until the transaction ends. */
  lockIssuing(): Promise<void>;
  findCurrent(releaseId: string): Promise<CurrentEdition | null>;
  /** The release that has or had this address. */
  findReleaseAt(slug: string): Promise<string | null>;
  listSlugs(releaseId: string): Promise<string[]>;
  /** Whether the document was ever issued: in one language, or with null in any. */
  isIssued(documentId: string, language: string | null): Promise<boolean>;
  /** `documentId`: the working document that the edition was made from. */
  append(edition: Edition, content: ReleaseContent, documentId: string): Promise<void>;
}

export type CurrentEdition = Pick<
  Edition,
  'releaseId' | 'number' | 'contentHash' | 'firstIssuedAt'
> & { companySlug: string };

export interface AuditLog {
  append(facts: AuditFacts): Promise<void>;
}

export interface Outbox {
  append(message: EditionIssued, now: string): Promise<void>;
}

/**
 * Runs work in one database transaction, joining the one under way if there is any; `afterCommit`
 * runs once the outermost has been committed, and never where it was rolled back.
 */
export type Transact = <T>(
  work: (records: Records, afterCommit: (act: () => void) => void) => Promise<T>,
) => Promise<T>;
