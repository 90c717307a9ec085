import type { AlertRecords } from './alerts';
import type { AuditLog } from './audit';
import type { EditionStore } from './editions';
import type { ImportStore } from './imports';
import type { LibraryStore } from './library';
import type { Outbox } from './outbox';
import type { PreflightStore } from './preflight';
import type { PublicationStore } from './publications';
import type { ReceiptPlans } from './receipts';
import type { WatchRecords } from './watches';
import type { WorkflowStore } from './workflows';

/** What the newsroom writes about releases: all that belongs together in one transaction, or none. */
export interface Records {
  editions: EditionStore;
  workflows: WorkflowStore;
  library: LibraryStore;
  preflight: PreflightStore;
  audit: AuditLog;
  outbox: Outbox;
  receipts: ReceiptPlans;
  watches: WatchRecords;
  imports: ImportStore;
  alerts: AlertRecords;
  publications: PublicationStore;
  /** The database's clock, which all instances share: UTC, RFC 3339 with milliseconds. */
  readClock: () => Promise<string>;
}

/**
 * Runs work in one database transaction, joining the one under way if there is any; `afterCommit`
 * runs once the outermost has been committed, and never where it was rolled back.
 */
export type Transact = <T>(
  work: (records: Records, afterCommit: (transition: () => void) => void) => Promise<T>,
) => Promise<T>;
