import { transitionConditions } from './transition-conditions';
import type { TransitionRefusal } from './transition-refusal';
import { isNewsroom, isSamePerson, joinPeople, type Person, toPerson } from './person';
import type { Transition, Actor, ApprovalRule, ReleaseWorkflow } from './release-workflow';

export interface Circumstances {
  actor: Actor;
  rule: ApprovalRule;
  /** What the preflight calls an error and nobody entitled has overridden, a sentence each. */
  openErrors: readonly string[];
  /** UTC, RFC 3339 with milliseconds. */
  now: string;
}

export type Decision =
  { allowed: true; workflow: ReleaseWorkflow } | { allowed: false; refusal: TransitionRefusal };

/**
 * The workflow of a release as a state machine: what a transition makes of it, or why it is refused. Pure;
 * every door of the newsroom asks here.
 */
export function decideTransition(
  workflow: ReleaseWorkflow,
  transition: Transition,
  { actor, rule, openErrors, now }: Circumstances,
): Decision {
  const { from, right, isHeldByErrors } = transitionConditions[transition.type];
  const isEntitled = right === null ? isNewsroom(actor) : actor.rights.includes(right);
  if (!isEntitled) return refuse({ reason: 'right-missing', right: right ?? 'issue' });
  if (!from.includes(workflow.stage)) {
    return refuse({ reason: 'wrong-stage', transition: transition.type, stage: workflow.stage });
  }
  if (isHeldByErrors && openErrors.length > 0) {
    return refuse({ reason: 'errors-open', transition: transition.type, errors: openErrors });
  }
  switch (transition.type) {
    case 'edit':
      return allow({
        ...backToDraft(workflow),
        lastEditors: toLastEditors(workflow, actor, transition.of),
      });
    case 'request-approval':
      return allow({
        ...workflow,
        stage: 'in-review',
        contentHash: transition.contentHash,
        approvals: [],
      });
    case 'approve':
      return approve(workflow, transition.contentHash, actor, rule);
    case 'send-back':
      return isBlank(transition.reason)
        ? refuse({ reason: 'reason-missing' })
        : allow(backToDraft(workflow));
    case 'schedule':
      return (
        refuseUnapproved(workflow, transition.contentHash, rule) ??
        (isAfter(transition.scheduledFor, now)
          ? allow({
              ...workflow,
              stage: 'scheduled',
              scheduledFor: toInstant(transition.scheduledFor),
            })
          : refuse({ reason: 'instant-past' }))
      );
    case 'hold':
      return isBlank(transition.reason)
        ? refuse({ reason: 'reason-missing' })
        : allow({ ...workflow, stage: 'approved', scheduledFor: null });
    case 'issue-now':
      return (
        refuseUnapproved(workflow, transition.contentHash, rule) ?? allow(afterIssue(workflow))
      );
    case 'issue-due':
      return issueDue(workflow, rule, now);
    case 'correct':
      return isBlank(transition.notice)
        ? refuse({ reason: 'notice-missing' })
        : allow({ ...backToDraft(workflow), lastEditors: toLastEditors(workflow, actor) });
    case 'abandon':
      return abandon(workflow, transition.reason);
    case 'withdraw':
      return withdraw(workflow, transition.notice);
  }
}

function approve(
  workflow: ReleaseWorkflow,
  contentHash: string,
  actor: Actor,
  rule: ApprovalRule,
): Decision {
  const { stage: before } = workflow;
  if (before === 'approved' && workflow.approvals.length >= rule.needed) {
    return refuse({ reason: 'wrong-stage', transition: 'approve', stage: before });
  }
  if (contentHash !== workflow.contentHash) return refuse({ reason: 'content-changed' });
  if (isNewsroom(actor) || workflow.lastEditors.some((editor) => isSamePerson(editor, actor))) {
    return refuse({ reason: 'own-changes' });
  }
  if (rule.roles.length > 0 && !rule.roles.some((role) => actor.roles.includes(role))) {
    return refuse({ reason: 'role-not-entitled', roles: rule.roles });
  }
  if (workflow.approvals.some((given) => isSamePerson(given.actor, actor))) {
    return refuse({ reason: 'approved-already' });
  }
  const approvals = [...workflow.approvals, { actor: toPerson(actor), contentHash }];
  const stage = approvals.length >= rule.needed ? 'approved' : 'in-review';
  return allow({ ...workflow, approvals, stage });
}

function refuseUnapproved(
  workflow: ReleaseWorkflow,
  contentHash: string,
  rule: ApprovalRule,
): Decision | null {
  if (contentHash !== workflow.contentHash) return refuse({ reason: 'content-changed' });
  const given = workflow.approvals.filter(
    (approval) => approval.contentHash === contentHash,
  ).length;
  // Asked again: the company may ask for more than when the last approval was given.
  return given < rule.needed
    ? refuse({ reason: 'approvals-missing', given, needed: rule.needed })
    : null;
}

function issueDue(workflow: ReleaseWorkflow, rule: ApprovalRule, now: string): Decision {
  const { scheduledFor, contentHash } = workflow;
  if (scheduledFor === null || !(Date.parse(scheduledFor) <= Date.parse(now))) {
    return refuse({ reason: 'not-due', scheduledFor: scheduledFor ?? 'it is scheduled' });
  }
  return refuseUnapproved(workflow, contentHash ?? '', rule) ?? allow(afterIssue(workflow));
}

function abandon(workflow: ReleaseWorkflow, reason: string): Decision {
  if (workflow.edition === null) return refuse({ reason: 'never-issued' });
  if (isBlank(reason)) return refuse({ reason: 'reason-missing' });
  return allow({
    ...backToDraft(workflow),
    stage: workflow.edition === 1 ? 'issued' : 'corrected',
  });
}

function withdraw(workflow: ReleaseWorkflow, notice: string): Decision {
  if (workflow.edition === null) return refuse({ reason: 'never-issued' });
  if (isBlank(notice)) return refuse({ reason: 'notice-missing' });
  return allow({ ...backToDraft(workflow), stage: 'withdrawn', edition: workflow.edition + 1 });
}

function afterIssue(workflow: ReleaseWorkflow): ReleaseWorkflow {
  return {
    ...workflow,
    stage: workflow.edition === null ? 'issued' : 'corrected',
    edition: (workflow.edition ?? 0) + 1,
    scheduledFor: null,
    // What they changed has been approved and issued: who changes it from here on is counted anew.
    lastEditors: [],
  };
}

/** Whatever was approved or scheduled holds no more. */
function backToDraft(workflow: ReleaseWorkflow): ReleaseWorkflow {
  return { ...workflow, stage: 'draft', contentHash: null, approvals: [], scheduledFor: null };
}

/**
 * Editors add up over changes until the content has all its approvals or is issued; the next change
 * of the text begins anew, since what was there before has been approved. The newsroom itself clears
 * nobody, and neither does a change of the library.
 */
function toLastEditors(workflow: ReleaseWorkflow, actor: Actor, of?: 'library'): readonly Person[] {
  if (isNewsroom(actor)) return workflow.lastEditors;
  const editor = toPerson(actor);
  const wasApproved = workflow.stage === 'approved' || workflow.stage === 'scheduled';
  return wasApproved && of !== 'library' ? [editor] : joinPeople(workflow.lastEditors, [editor]);
}

/** In the one spelling that a database can compare as text. */
function toInstant(text: string): string {
  return new Date(text).toISOString();
}

/** Compared as instants: as texts, two spellings of one instant differ. False for what is none. */
function isAfter(one: string, other: string): boolean {
  return Date.parse(one) > Date.parse(other);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function allow(workflow: ReleaseWorkflow): Decision {
  return { allowed: true, workflow };
}

function refuse(refusal: TransitionRefusal): Decision {
  return { allowed: false, refusal };
}
