import type { ApprovalRule, ReleaseLife, Stage } from '@dateline/release';
import type { CurrentEditionAnswer, ReceiptCounts } from '@dateline/contract';
import type { ReleaseKey } from './release-desk';

export interface ScheduledAtDesk extends ReleaseKey {
  scheduledFor: string;
  /** How many addresses showed something of it to a visitor; null where none was tried yet. */
  seenOutside: number | null;
}

export interface InReviewAtDesk extends ReleaseKey {
  life: ReleaseLife;
  /** When its approval was asked for last. */
  requestedAt: string | null;
}

export interface OpenAtDesk extends ReleaseKey {
  stage: Stage;
  changedAt: string;
}

export interface EditionAtDesk extends ReleaseKey {
  stage: Stage;
  /** Null for a withdrawal, which has none. */
  headline: string | null;
  edition: Pick<CurrentEditionAnswer, 'number' | 'kind' | 'issuedAt' | 'lateness'>;
  receipts: ReceiptCounts;
}

/** The working document as lists show it. */
export interface ReleaseAtDesk extends ReleaseKey {
  headline: string;
  company: { name: string; timeZone: string } | null;
  rule: ApprovalRule;
}

/** What lies on the desks of the team; each answer takes the same few statements, however long. */
export interface DeskWork {
  readClock(): Promise<string>;
  /** Scheduled releases, the next one first. */
  listScheduled(limit: number): Promise<ScheduledAtDesk[]>;
  /** Releases in review, and approved ones whose company may ask for more; the oldest request first. */
  listInReview(limit: number): Promise<InReviewAtDesk[]>;
  /** Releases that can still be changed before their issue, the latest change first. */
  listOpen(limit: number): Promise<OpenAtDesk[]>;
  /** Editions that were recorded last, those of the archive left out. */
  listLastEditions(limit: number): Promise<EditionAtDesk[]>;
  /** Of these releases those that meet the conditions of a permission, in all of their languages. */
  listReleases(keys: readonly ReleaseKey[], permitted: object): Promise<ReleaseAtDesk[]>;
}
