import { shortestReason } from './shortest-reason';
import type { TransitionType, ApprovalRule, Right, Stage } from './release-workflow';

/** Why a transition is refused, as data; `describeRefusal` has the words. */
export type TransitionRefusal =
  | { reason: 'right-missing'; right: Right }
  | { reason: 'wrong-stage'; transition: TransitionType; stage: Stage }
  /** What the preflight found and nobody has overridden, a sentence each. */
  | { reason: 'errors-open'; transition: TransitionType; errors: readonly string[] }
  | { reason: 'own-changes' }
  | { reason: 'role-not-entitled'; roles: ApprovalRule['roles'] }
  | { reason: 'approved-already' }
  | { reason: 'content-changed' }
  | { reason: 'approvals-missing'; given: number; needed: number }
  | { reason: 'instant-past' }
  | { reason: 'not-due'; scheduledFor: string }
  | { reason: 'reason-missing' }
  | { reason: 'notice-missing' }
  | { reason: 'never-issued' }
  | { reason: 'preflight-over'; stage: Stage }
  | { reason: 'reason-short' }
  | { reason: 'hold-first' };

const transitions: Record<TransitionType, string> = {
  edit: 'be changed',
  'request-approval': 'be put up for approval',
  approve: 'be approved',
  'send-back': 'be sent back',
  schedule: 'be scheduled',
  hold: 'be held',
  'issue-now': 'be issued',
  'issue-due': 'be issued',
  correct: 'be corrected',
  abandon: 'have its correction abandoned',
  withdraw: 'be withdrawn',
};

const stagesInWords: Record<Stage, string> = {
  draft: 'a draft',
  'in-review': 'in review',
  approved: 'approved',
  scheduled: 'scheduled',
  issued: 'issued',
  corrected: 'corrected',
  withdrawn: 'withdrawn',
};

/** What stands in the way, and what to do, for the person who asked. */
export function describeRefusal(refusal: TransitionRefusal): string {
  switch (refusal.reason) {
    case 'right-missing':
      return `Your roles do not let you ${toVerbPhrase(refusal.right)}: ask an administrator.`;
    case 'wrong-stage':
      return describeStage(refusal.transition, refusal.stage);
    case 'errors-open':
      return describeErrors(refusal);
    case 'own-changes':
      return 'You changed this release, or something that it shows, since it was last approved: somebody else has to approve it. Ask a colleague who may approve releases and has not changed this one.';
    case 'role-not-entitled':
      return `The company lets only these roles approve its releases: ${refusal.roles.join(', ')}. Ask somebody who has one of them.`;
    case 'approved-already':
      return 'You approved this content already: another person has to give the next approval.';
    case 'content-changed':
      return 'The release was changed since this page was loaded: load it again and read what it says now.';
    case 'approvals-missing':
      return `The release has ${refusal.given} of the ${refusal.needed} approvals that its company asks for: ask another person to approve it.`;
    case 'instant-past':
      return 'This instant has passed: choose a later one, or issue the release now.';
    case 'not-due':
      return `The release is under embargo until ${refusal.scheduledFor}: wait until then, or issue it now if it has to be public before.`;
    case 'reason-missing':
      return 'Say why in a few words: they are kept in the audit trail.';
    case 'notice-missing':
      return 'Write the notice: the public is told in it what was wrong.';
    case 'never-issued':
      return 'The release was never issued, so the public has read nothing of it: change it or leave it as it is.';
    case 'preflight-over':
      return `A release that is ${stagesInWords[refusal.stage]} has no preflight any more: what was issued stays as it is.`;
    case 'reason-short':
      return `Say why in at least ${shortestReason} characters: whoever approves the release reads it.`;
    case 'hold-first':
      return 'The release is scheduled and would be issued all the same: hold it first, then take the override back.';
  }
}

function describeStage(transition: TransitionType, stage: Stage): string {
  if (transition === 'edit' && (stage === 'issued' || stage === 'corrected')) {
    return 'This release was issued, and what was issued stays: choose Correct to prepare a correction.';
  }
  if (stage === 'withdrawn') {
    return `This release was withdrawn and cannot ${transitions[transition]} any more: write a new release instead.`;
  }
  const wasIssued = stage === 'issued' || stage === 'corrected';
  const way = wasIssued ? toWayAfterIssue(transition) : toWay(transition, stage);
  return `A release that is ${stagesInWords[stage]} cannot ${transitions[transition]}: ${way}.`;
}

function toWayAfterIssue(transition: TransitionType): string {
  return transition === 'abandon'
    ? 'no correction of it is open, and the public reads it as it was issued'
    : 'choose Correct to prepare a correction';
}

/** What to do instead, before a release is issued. */
function toWay(transition: TransitionType, stage: Stage): string {
  switch (transition) {
    case 'request-approval':
      return 'that was done, so wait for the approvals, or change it and ask for them anew';
    case 'approve':
      return stage === 'draft'
        ? 'have it put up for approval first'
        : 'it has the approvals that it needs, so go on with it';
    case 'send-back':
      return stage === 'draft' ? 'it can be changed as it is' : 'hold it first';
    case 'abandon':
      return 'hold it first';
    case 'hold':
      return 'it has no schedule, so there is nothing to hold';
    case 'schedule':
    case 'issue-now':
    case 'issue-due':
      return stage === 'approved' ? 'schedule it first' : 'have it approved first';
    case 'edit':
    case 'correct':
    case 'withdraw':
      return 'change it as it is';
  }
}

function toVerbPhrase(right: Right): string {
  if (right === 'override') return 'override what the preflight calls an error';
  return `${right === 'write' ? 'change' : right} releases`;
}

/** More than these would not be read in a sentence; the panel shows them all. */
const mostNamed = 2;

function describeErrors({
  transition,
  errors,
}: Extract<TransitionRefusal, { reason: 'errors-open' }>): string {
  const named = errors.slice(0, mostNamed).join(' ');
  const others = errors.length - mostNamed;
  const more = others > 0 ? ` And ${others} more.` : '';
  const [count, it] =
    errors.length === 1 ? ['an error', 'it'] : [`${errors.length} errors`, 'them'];
  // What comes up with a schedule mostly is about its day.
  const way =
    transition === 'schedule'
      ? 'or choose another instant'
      : `or have somebody who may override ${it} say why`;
  return `The preflight found ${count}: ${named}${more} Correct ${it}, ${way}.`;
}
