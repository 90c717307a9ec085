import type { Person } from './person';

/** Where a release stands in its workflow. The words are those of the admin, in the order of the way. */
export const stages = [
  'draft',
  'in-review',
  'approved',
  'scheduled',
  'issued',
  'corrected',
  'withdrawn',
] as const;

export type Stage = (typeof stages)[number];

/** What an account may do with releases, beyond reading them. */
export const rights = ['write', 'approve', 'override', 'schedule', 'issue', 'withdraw'] as const;

export type Right = (typeof rights)[number];

/** A second person's yes to the exact content with this hash. */
export interface Approval {
  actor: Person;
  contentHash: string;
}

/** All that decides what may be done with a release next; one workflow for each language of it. */
export interface ReleaseWorkflow {
  stage: Stage;
  /** Number of the edition that the public reads or that withdrew it; null before the first issue. */
  edition: number | null;
  /**
   * Whoever changed the content, or something in the library that it carries, since it last had all
   * its approvals or was issued; before the first ones, since it was made. Empty where nobody has.
   */
  lastEditors: readonly Person[];
  /** SHA-256 of the content that was put up for approval; null while it is being written. */
  contentHash: string | null;
  /** Approvals of that content, no others. */
  approvals: readonly Approval[];
  /** The instant before which nobody outside may see any of it (UTC); null where none is set. */
  scheduledFor: string | null;
}

/** Whose approvals a company asks for before anything of it is issued. */
export interface ApprovalRule {
  /** How many different people, at least one. */
  needed: number;
  /** Names of the roles whose approvals count; where empty, those of all who may approve. */
  roles: readonly string[];
}

export interface Actor extends Person {
  roles: readonly string[];
  rights: readonly Right[];
}

/** One step in the workflow of a release. */
export type Transition =
  /** The content was changed: by the writer, or by a new version of something that it carries. */
  | { type: 'edit'; of?: 'library' }
  | { type: 'request-approval'; contentHash: string }
  | { type: 'approve'; contentHash: string }
  | { type: 'send-back'; reason: string }
  | { type: 'schedule'; scheduledFor: string; contentHash: string }
  | { type: 'hold'; reason: string }
  | { type: 'issue-now'; contentHash: string }
  /** The newsroom's own: the scheduled instant has come. */
  | { type: 'issue-due' }
  | { type: 'correct'; notice: string }
  /** What was issued stays as it is, and the correction that was opened is none. */
  | { type: 'abandon'; reason: string }
  | { type: 'withdraw'; notice: string };

export type TransitionType = Transition['type'];

/** The workflow of a release that was created just now. */
export const newWorkflow: ReleaseWorkflow = {
  stage: 'draft',
  edition: null,
  lastEditors: [],
  contentHash: null,
  approvals: [],
  scheduledFor: null,
};
