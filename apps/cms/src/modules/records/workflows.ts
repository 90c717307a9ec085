import type { Approval, Person, ReleaseWorkflow } from '@dateline/release';
import type { BlockType } from '@dateline/contract';
import type { KeptFields } from '../working-release/kept-fields';

/** A release in one language, as its editions and its workflow are kept under. */
export interface ReleaseReference {
  releaseId: string;
  documentId: string;
  language: string;
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
