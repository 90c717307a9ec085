import type { Stage } from '@dateline/release';

/** Of an entry of the trail, what moves a release. */
export interface WorkflowEntry {
  sequence: number;
  at: string;
  actor: string;
  action: string;
  edition_number: number | null;
  content_hash: string | null;
  reason: string | null;
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
  voided: [],
  isDeleted: false,
};

/** How each action moves a release; others, such as a preview, leave it where it is. */
const moves: Record<string, (before: Standing, entry: WorkflowEntry) => Standing> = {
  create: toDraft,
  import: toDraft,
  edit: toDraft,
  correct: toDraft,
  'send-back': takeBack,
  void: takeBack,
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

function toDraft(before: Standing): Standing {
  const { edition, voided } = before;
  return { ...unwritten, edition, voided };
}

function takeBack(before: Standing, { at, reason }: WorkflowEntry): Standing {
  return { ...toDraft(before), voided: [...before.voided, { at, reason: reason ?? '' }] };
}

/** In the one spelling of the workflow's rows; as it stands where it is no instant. */
function toInstant(text: string): string {
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? text : instant.toISOString();
}
