import type {
  Approval,
  AuditFacts,
  Edition,
  OverriddenFinding,
  Person,
  ReleaseContent,
  ReleaseWorkflow,
  Withdrawal,
} from '@dateline/release';
import type { IssuedEdition, PublicationsChanged } from '@dateline/contract';
import type { ImportStore } from './imports';
import type { PublicationStore } from './publications';
import type { PublicFile } from './vault';
import type { BlockType } from '@dateline/contract';
import type { KeptFields } from '../working-release/kept-fields';

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

/** A release in one language, as its editions and its workflow are kept under. */
export interface ReleaseReference {
  releaseId: string;
  documentId: string;
  language: string;
}

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

/** A release's life as it is kept, with what the state machine does not ask about. */
export interface WorkflowRecord extends ReleaseReference {
  workflow: ReleaseWorkflow;
  /** Approvals of another round do not count any more. */
  round: number;
  /** SHA-256 of the working document as it was saved last. */
  workingHash: string | null;
  /** What is up for approval, approved or scheduled, as canonical JSON. */
  canonicalContent: string | null;
  /** Milliseconds after the scheduled instant; null where the last issue was not scheduled. */
  lateness: number | null;
  voided: { at: string; reason: string } | null;
}

/** Something outside of the release itself that its content draws in. */
export interface CarriedSubject {
  type: BlockType | 'company' | 'category' | 'file';
  documentId: string;
  /** Null for what has no versions. */
  version: number | null;
}

/** What an issued release read at the instant at which it was opened for a correction. */
export interface CorrectionOpening {
  releaseId: string;
  /** The edition that the correction is of. */
  edition: number;
  fields: KeptFields;
  /** SHA-256 of the working document as it was then. */
  workingHash: string;
  /** Who had changed something that it draws in since it was issued. */
  editors: readonly Person[];
}

export interface WorkflowStore {
  /** Reads a workflow and keeps others from changing it until the transaction ends; null for a new one. */
  lock(releaseId: string): Promise<WorkflowRecord | null>;
  /** Waits until nobody is issuing anything, and keeps it so until the transaction ends. */
  lockAll(): Promise<void>;
  find(releaseId: string): Promise<WorkflowRecord | null>;
  list(releaseIds: readonly string[]): Promise<WorkflowRecord[]>;
  listOfDocument(documentId: string): Promise<WorkflowRecord[]>;
  save(records: readonly WorkflowRecord[]): Promise<void>;
  delete(releaseIds: readonly string[]): Promise<void>;
  /** In the place of an earlier one. */
  keepOpening(opening: CorrectionOpening): Promise<void>;
  /** Of the correction of this edition; null for one that an older version opened. */
  findOpening(releaseId: string, edition: number): Promise<CorrectionOpening | null>;
  listApprovals(releaseId: string, round: number): Promise<(Approval & { at: string })[]>;
  addApproval(record: WorkflowRecord, approval: Approval, at: string): Promise<void>;
  /**
   * The scheduled releases whose instant has come, the earliest first, locked for this transaction;
   * those that another transaction holds are left to it.
   */
  claimDue(now: string, limit: number): Promise<WorkflowRecord[]>;
  /** What is scheduled for an instant up to the given one. */
  listScheduledUntil(instant: string): Promise<WorkflowRecord[]>;
  setCarried(releaseId: string, subjects: readonly CarriedSubject[]): Promise<void>;
  /** Keeps what was up for approval as what the newest edition of each release carries. */
  keepCarried(releaseIds: readonly string[]): Promise<void>;
  listCarried(releaseId: string, edition: number): Promise<CarriedSubject[]>;
  listDraftsWithoutCarried(): Promise<WorkflowRecord[]>;
  /** Drafts and releases up for approval, approved or scheduled that carry a subject. */
  listCarriers(type: CarriedSubject['type'], documentId: string): Promise<WorkflowRecord[]>;
}

export interface LibraryVersion {
  number: number;
  at: string;
  actor: string;
  contentHash: string;
  canonicalContent: string;
}

/** Every text that the blocks of the library ever had. */
export interface LibraryStore {
  findNewest(type: BlockType, documentId: string): Promise<LibraryVersion | null>;
  listVersions(type: BlockType, documentId: string): Promise<LibraryVersion[]>;
  append(type: BlockType, documentId: string, version: LibraryVersion): Promise<void>;
}

/** A finding that somebody lets a release pass with. */
export interface FindingOverride extends OverriddenFinding {
  id: number;
  reason: string;
  actor: string;
  at: string;
}

/** What the preflight has to know besides the texts; each list is one statement. */
export interface PreflightStore {
  /** By release id, the overrides that were not taken back. */
  listOverrides(releaseIds: readonly string[]): Promise<Map<string, FindingOverride[]>>;
  /** By release id, the blocks that its last edition carries, against the library now. */
  listVersions(releaseIds: readonly string[]): Promise<Map<string, CarriedVersion[]>>;
  /** An override, or with null as its reason that it is taken back. */
  appendDecision(
    releaseId: string,
    finding: OverriddenFinding,
    decision: { reason: string | null; actor: string; at: string },
  ): Promise<void>;
}

export interface CarriedVersion {
  type: string;
  documentId: string;
  carried: number;
  newest: number;
}

/** What is written into the trail: who did it comes with their account. */
export type RecordedAction = Omit<AuditFacts, 'actor' | 'account' | 'actorName'> & {
  actor: Person;
};

export interface AuditLog {
  append(...transitions: RecordedAction[]): Promise<void>;
  /**
   * Who did something to one of the subjects since the release was issued last or, before that,
   * since it was made; the newsroom itself is left out.
   */
  listChangers(releaseId: string, subjects: readonly string[]): Promise<Person[]>;
}

export interface Outbox {
  /** As few messages as hold them all. */
  append(editions: readonly IssuedEdition[], now: string): Promise<void>;
  /** One message of what was published, changed or taken out beside releases. */
  appendPublication(changed: Omit<PublicationsChanged, 'type'>, now: string): Promise<void>;
}

export interface ReceiptPlans {
  /** Notes what has to be seen of these editions from outside. */
  append(editions: readonly Edition[], now: string): Promise<void>;
}

/** An edition, with the company and categories by which subscriptions are matched. */
export interface AnnouncedEdition {
  edition: Edition;
  companySlug: string;
  categorySlugs: string[];
}

export interface AlertRecords {
  /** Notes which of these editions subscribers are told of by mail. */
  append(editions: readonly AnnouncedEdition[], now: string): Promise<void>;
}

export interface WatchRecords {
  /** Forgets what was seen of what a release read before. */
  forget(releaseId: string): Promise<void>;
}

/**
 * Runs work in one database transaction, joining the one under way if there is any; `afterCommit`
 * runs once the outermost has been committed, and never where it was rolled back.
 */
export type Transact = <T>(
  work: (records: Records, afterCommit: (transition: () => void) => void) => Promise<T>,
) => Promise<T>;
