import type { Stage } from '@dateline/release';
import type { CurrentEditionAnswer } from './admin-answers';

/**
 * GET /dateline/home : what the first page of the admin panel shows, for the account that asks and
 * of the releases that it may read. All instants are UTC (RFC 3339).
 */
export interface HomeAnswer {
  /** What time it is for the newsroom: countdowns run from it, not from a visitor's clock. */
  now: string;
  /** What is scheduled, the next one first. */
  due: HomeList<DueRelease>;
  /** What is up for approval and this account may approve now, the longest waiting first. */
  waiting: HomeList<WaitingRelease>;
  /**
   * What is still open and was changed last, the latest change first; of those GET
   * /dateline/preflight/summaries answers how many findings each has.
   */
  open: HomeList<OpenRelease>;
  /** What was issued, corrected or withdrawn last, the newest first; no archive. */
  issued: HomeList<IssuedRelease>;
}

/** The first ten, of open releases twenty, and how many there are. */
export interface HomeList<Entry> {
  entries: Entry[];
  /** Counted up to 200. */
  total: number;
}

export interface HomeRelease {
  documentId: string;
  language: string;
  headline: string;
  stage: Stage;
  /** Null while the release has no company. */
  company: { name: string; timeZone: string } | null;
}

export interface DueRelease extends HomeRelease {
  scheduledFor: string;
  /** How many addresses showed something of it when last tried as a visitor; null: not tried yet. */
  seenOutside: number | null;
}

export interface WaitingRelease extends HomeRelease {
  /** Who changed it since it was last approved or issued, e-mail addresses. */
  lastEditors: string[];
  requestedAt: string | null;
  approvalsGiven: number;
  approvalsNeeded: number;
}

export interface OpenRelease extends HomeRelease {
  changedAt: string;
}

export interface IssuedRelease extends HomeRelease {
  edition: Pick<CurrentEditionAnswer, 'number' | 'kind' | 'issuedAt' | 'lateness'>;
  /** On how many surfaces visitors were shown it: as issued, otherwise, not at all, not yet. */
  receipts: ReceiptCounts;
}

export interface ReceiptCounts {
  same: number;
  different: number;
  missing: number;
  waiting: number;
}
