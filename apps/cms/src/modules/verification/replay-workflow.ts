import type { Stage } from '@dateline/release';

/** Of an entry of the trail, what moves a release. */
export interface WorkflowEntry {
  sequence: number;
  at: string;
  actor: string;
  account_id: number | null;
  action: string;
  edition_number: number | null;
  content_hash: string | null;
  reason: string | null;
}

/** Somebody who changed a release, and the entry that says so. */
export interface Editor {
  account: number;
  address: string;
  sequence: number;
}

/** Where a release stands by the trail alone. */
export interface Standing {
  /** Several where the trail does not say how many approvals were needed. */
  stages: readonly Stage[];
  edition: number | null;
  contentHash: string | null;
  scheduledFor: string | null;
  /** Who approved that content. */
  approvers: readonly string[];
  /** Who changed its text since it was last approved or issued: at least these may not approve it. */
  editors: readonly Editor[];
  /** When and why approvals were taken back, each time. */
  voided: readonly { at: string; reason: string }[];
  isDeleted: boolean;
}

const unwritten: Standing = {
  stages: ['draft'],
  edition: null,
  contentHash: null,
  scheduledFor: null,
  approvers: [],
  editors: [],
  voided: [],
  isDeleted: false,
};

/** How each action moves a release; others, such as a preview, leave it where it is. */
const moves: Record<string, (before: Standing, entry: WorkflowEntry) => Standing> = {
  create: change,
  import: change,
  edit: change,
  correct: change,
  'send-back': takeBack,
  void: (before, entry) => takeBack(change(before, entry), entry),
  'request-approval': (before, { content_hash }) => ({
    ...toDraft(before),
    stages: ['in-review'],
    contentHash: content_hash,
  }),
  approve: (before, { actor, content_hash }) => ({
    ...before,
    stages: ['in-review', 'approved'],
    contentHash: content_hash,
    approvers: isOfOneContent(before, content_hash) ? [...before.approvers, actor] : [actor],
  }),
  schedule: (before, { reason }) => ({
    ...before,
    stages: ['scheduled'],
    scheduledFor: reason === null ? null : toInstant(reason.replace(/^for /, '')),
  }),
  hold: (before) => ({ ...before, stages: ['approved'], scheduledFor: null }),
  issue: (before, { edition_number }) => ({
    ...before,
    stages: [before.edition === null ? 'issued' : 'corrected'],
    edition: edition_number,
    scheduledFor: null,
    editors: [],
  }),
  abandon: (before, { content_hash }) => ({
    ...toDraft(before),
    stages: [before.edition === 1 ? 'issued' : 'corrected'],
    contentHash: content_hash,
    // Of what they wrote nothing is left.
    editors: [],
  }),
  withdraw: (before, { edition_number }) => ({
    ...toDraft(before),
    stages: ['withdrawn'],
    edition: edition_number,
  }),
  delete: () => ({ ...unwritten, isDeleted: true }),
};

export const workflowActions = Object.keys(moves).map((name) => `release.${name}`);

/** Leads a release along its entries, in their order; or the sentence at which that ends. */
export function replayWorkflow(entries: readonly WorkflowEntry[]): Standing | string {
  let standing = unwritten;
  for (const entry of entries) {
    const move = moves[entry.action.replace('release.', '')];
    if (move === undefined) continue;
    if (entry.action === 'release.issue' && !isApproved(standing, entry)) {
      return `Entry ${entry.sequence} of the audit trail issues a content that nobody approved as it was issued.`;
    }
    standing = move(standing, entry);
  }
  return standing;
}

/** What was issued is a content of its own, also where the next one was opened by no entry. */
function isOfOneContent({ stages, contentHash }: Standing, other: string | null): boolean {
  return contentHash === other && !stages.includes('issued') && !stages.includes('corrected');
}

function isApproved({ approvers, contentHash }: Standing, { content_hash }: WorkflowEntry) {
  return approvers.length > 0 && contentHash === content_hash;
}

function toDraft({ edition, voided, editors }: Standing): Standing {
  return { ...unwritten, edition, voided, editors };
}

/**
 * A change of what has all its approvals begins anew. Where the trail leaves open whether it had
 * them, or whether it was the library that was changed, only who made this change is sure.
 */
function change(before: Standing, { account_id, actor, sequence }: WorkflowEntry): Standing {
  if (account_id === null) return toDraft(before);
  const mayBeApproved = before.stages.includes('approved') || before.stages.includes('scheduled');
  const earlier = mayBeApproved ? [] : before.editors;
  const editor: Editor = { account: account_id, address: actor, sequence };
  return { ...toDraft(before), editors: [...earlier, editor] };
}

function takeBack(before: Standing, { at, reason }: WorkflowEntry): Standing {
  return { ...toDraft(before), voided: [...before.voided, { at, reason: reason ?? '' }] };
}

/** In the one spelling of the workflow's rows; as it stands where it is no instant. */
function toInstant(text: string): string {
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? text : instant.toISOString();
}
