import type { ApprovalRule, ReleaseWorkflow, Stage } from '@dateline/release';
import type { CurrentEditionAnswer, ReceiptCounts } from '@dateline/contract';
import type { ReleaseKey } from '../working-release/working-releases';

export interface ScheduledRelease extends ReleaseKey {
  scheduledFor: string;
  /** How many addresses showed something of it to a visitor; null where none was tried yet. */
  seenOutside: number | null;
}

export interface ReleaseInReview extends ReleaseKey {
  workflow: ReleaseWorkflow;
  /** When its approval was asked for last. */
  requestedAt: string | null;
}

export interface ChangedRelease extends ReleaseKey {
  stage: Stage;
  changedAt: string;
}

export interface LatestEdition extends ReleaseKey {
  stage: Stage;
  /** Null for a withdrawal, which has none. */
  headline: string | null;
  edition: Pick<CurrentEditionAnswer, 'number' | 'kind' | 'issuedAt' | 'lateness'>;
  receipts: ReceiptCounts;
}

/** The working document as lists show it. */
export interface ListedRelease extends ReleaseKey {
  headline: string;
  company: { name: string; timeZone: string } | null;
  rule: ApprovalRule;
}
