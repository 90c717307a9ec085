import type { TransitionType, Right, Stage } from '@dateline/release';

/**
 * What the newsroom API answers to the admin panel, and what it takes from it. All instants are UTC
 * (RFC 3339); every route is below `/dateline`, for signed-in accounts alone.
 */

/** GET /releases/:documentId/workflow?locale= : all that the panel beside a release shows. */
export interface WorkflowAnswer {
  releaseId: string;
  stage: Stage;
  /** Who changed it since it was last approved or issued, e-mail addresses separated by commas; null where nobody has yet. */
  lastEditor: string | null;
  /** SHA-256 of the content that is up for approval or approved; null for a draft. */
  contentHash: string | null;
  approvals: { actor: string; at: string }[];
  approvalsNeeded: number;
  /** Names of the roles whose approvals count; empty for all who may approve. */
  approverRoles: string[];
  scheduledFor: string | null;
  /** Why the last approval or schedule was taken back by the newsroom; null where it was not. */
  voided: { at: string; reason: string } | null;
  /** What every transition would come to for the account that asks; those left out do not fit the stage. */
  transitions: { type: TransitionType; allowed: boolean; refusal: string | null }[];
  /** The company's zone and exchanges, for the schedule; null while the release has no company. */
  company: { name: string; timeZone: string; mics: string[] } | null;
  /** The language versions that *issue now everywhere* would issue besides this one. */
  otherLanguages: { language: string; stage: Stage }[];
  current: CurrentEditionAnswer | null;
  /** Each of the library's blocks that the release carries, and whether the library has moved on. */
  blocks: CarriedBlock[];
  receipts: ReceiptAnswer[];
  watch: WatchAnswer | null;
  previews: PreviewLinkAnswer[];
  /** For who may approve it now; else empty. */
  accountChanges: AccountChange[];
}

/** An account that was made, or given other roles or another address, since one's last approval. */
export interface AccountChange {
  at: string;
  /** E-mail address of who did it. */
  by: string;
  /** As in the audit trail: `account.create`. */
  action: string;
  /** Which account, and what of it. */
  about: string;
}

export interface CurrentEditionAnswer {
  number: number;
  kind: 'issuance' | 'correction' | 'archive' | 'withdrawal';
  issuedAt: string;
  recordedAt: string;
  contentHash: string;
  slug: string;
  url: string;
  /** How late it was issued, in milliseconds after its scheduled instant; null where not scheduled. */
  lateness: number | null;
}

export type BlockType = 'boilerplate' | 'disclaimer' | 'contact';

export interface CarriedBlock {
  type: BlockType;
  documentId: string;
  name: string;
  /** The version in what was last put up for approval or issued. */
  carried: number;
  /** The newest version in the library. */
  newest: number;
}

/** One public surface, read as an anonymous visitor after the issue. */
export interface ReceiptAnswer {
  editionNumber: number;
  /** For example `page`, `graphql` or `file: report.pdf`. */
  surface: string;
  url: string;
  firstSeenAt: string | null;
  hashSeen: string | null;
  /** `waiting` until it was seen once; `different` where it showed another hash than was issued. */
  verdict: 'waiting' | 'same' | 'different' | 'missing';
}

/** The latest attempt to see a scheduled release as an anonymous visitor. */
export interface WatchAnswer {
  at: string;
  /** How many addresses were tried. */
  tried: number;
  /** Where something of the release was seen: any makes it a no-go. */
  findings: { url: string; saw: string }[];
}

export interface PreviewLinkAnswer {
  id: number;
  createdBy: string;
  createdAt: string;
  expiresAt: string;
  views: number;
}

/** POST /releases/:documentId/transitions, answers LifeAnswer; 400 with `error.message` for a refusal. */
export interface TransitionRequestBody {
  locale: string;
  transition:
    | { type: 'request-approval' }
    | { type: 'approve'; contentHash: string }
    | { type: 'send-back'; reason: string }
    | { type: 'schedule'; scheduledFor: string; contentHash: string }
    | { type: 'hold'; reason: string }
    | { type: 'issue-now'; contentHash: string }
    /** Every language version that is approved or scheduled, at once. */
    | { type: 'issue-everywhere'; reason: string }
    | { type: 'correct'; notice: string }
    | { type: 'abandon'; reason: string }
    | { type: 'withdraw'; notice: string };
}

/** POST /releases/:documentId/previews {locale, minutes}, answers the link: shown this once. */
export interface PreviewMade {
  url: string;
  expiresAt: string;
}
/** DELETE /previews/:id revokes a link. */

/** GET /blocks/:type/:documentId : the panel beside a boilerplate, disclaimer or contact. */
export interface BlockAnswer {
  versions: { number: number; at: string; actor: string; text: string }[];
  /** Releases that carry the block: what a new version would do to them. */
  carriers: {
    documentId: string;
    language: string;
    headline: string;
    stage: Stage;
    version: number;
    scheduledFor: string | null;
  }[];
}

/**
 * GET /audit?actor=&action=&release=&from=&to=&before= : a page of the trail, the latest first.
 * GET /audit.csv and /audit.json with the same conditions: all of it, as a file.
 */
export interface AuditAnswer {
  entries: AuditEntryAnswer[];
  /** `before` of the next page; null at the end. */
  next: number | null;
  /** For the filters. */
  actors: string[];
  actions: string[];
  /** Whether the whole chain and every edition hold, when last verified here; null where never. */
  verified: { at: string; entries: number; fault: string | null } | null;
}
/** POST /audit/verify checks everything and answers `verified`. */

export interface AuditEntryAnswer {
  sequence: number;
  at: string;
  /** E-mail address at that time. */
  actor: string;
  /** Id of the account; null for the newsroom itself, and in entries from before it was kept. */
  account: number | null;
  /** The account's name at that time. */
  actorName: string | null;
  action: string;
  releaseId: string | null;
  subject: string | null;
  editionNumber: number | null;
  fromHash: string | null;
  contentHash: string | null;
  recordHash: string | null;
  reason: string | null;
  previousHash: string;
  hash: string;
  /** The release's headline as it reads now; null for other subjects. */
  headline: string | null;
}

/** GET /rights : what the signed-in account may do. */
export interface RightsAnswer {
  email: string;
  rights: Right[];
}

/** How e-mail alerts stand; it names no reader and no address. */
export interface AlertStatus {
  confirmed: number;
  pending: number;
  suspended: number;
  /** Confirmed subscribers of a company, by its name, or with null of all companies. */
  companies: { name: string | null; confirmed: number }[];
  /** The last editions that were told by mail, the newest first. */
  sendings: {
    releaseId: string;
    editionNumber: number;
    kind: string;
    headline: string;
    /** UTC. */
    at: string;
    sent: number;
    waiting: number;
    failed: number;
    undecided: number;
  }[];
  /** Mails of which nobody knows whether they arrived, the newest first. */
  undecided: {
    id: number;
    /** How its Message-ID begins. */
    name: string;
    at: string | null;
  }[];
}

/** What became of `POST /dateline/alerts/forget`. */
export interface AddressForgotten {
  /** False where there was no such subscriber. */
  isForgotten: boolean;
}
