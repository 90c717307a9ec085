import { actConditions } from './act-conditions';
import type { LifeRefusal } from './life-refusal';
import { isNewsroom, isSamePerson, joinPeople, type Person, toPerson } from './person';
import type { Act, Actor, ApprovalRule, ReleaseLife } from './release-life';

export interface Circumstances {
  actor: Actor;
  rule: ApprovalRule;
  /** What the preflight calls an error and nobody entitled has overridden, a sentence each. */
  openErrors: readonly string[];
  /** UTC, RFC 3339 with milliseconds. */
  now: string;
}

export type Decision =
  { allowed: true; life: ReleaseLife } | { allowed: false; refusal: LifeRefusal };

/**
 * The life of a release as a state machine: what an act makes of it, or why it is refused. Pure;
 * every door of the newsroom asks here.
 */
export function decideLife(
  life: ReleaseLife,
  act: Act,
  { actor, rule, openErrors, now }: Circumstances,
): Decision {
  const { from, right, isHeldByErrors } = actConditions[act.type];
  const isEntitled = right === null ? isNewsroom(actor) : actor.rights.includes(right);
  if (!isEntitled) return refuse({ reason: 'right-missing', right: right ?? 'issue' });
  if (!from.includes(life.stage)) {
    return refuse({ reason: 'wrong-stage', act: act.type, stage: life.stage });
  }
  if (isHeldByErrors && openErrors.length > 0) {
    return refuse({ reason: 'errors-open', act: act.type, errors: openErrors });
  }
  switch (act.type) {
    case 'edit':
      return allow({ ...backToDraft(life), lastEditors: toLastEditors(life, actor, act.of) });
    case 'request-approval':
      return allow({ ...life, stage: 'in-review', contentHash: act.contentHash, approvals: [] });
    case 'approve':
      return approve(life, act.contentHash, actor, rule);
    case 'send-back':
      return isBlank(act.reason) ? refuse({ reason: 'reason-missing' }) : allow(backToDraft(life));
    case 'schedule':
      return (
        refuseUnapproved(life, act.contentHash, rule) ??
        (isAfter(act.scheduledFor, now)
          ? allow({ ...life, stage: 'scheduled', scheduledFor: toInstant(act.scheduledFor) })
          : refuse({ reason: 'instant-past' }))
      );
    case 'hold':
      return isBlank(act.reason)
        ? refuse({ reason: 'reason-missing' })
        : allow({ ...life, stage: 'approved', scheduledFor: null });
    case 'issue-now':
      return refuseUnapproved(life, act.contentHash, rule) ?? allow(afterIssue(life));
    case 'issue-due':
      return issueDue(life, rule, now);
    case 'correct':
      return isBlank(act.notice)
        ? refuse({ reason: 'notice-missing' })
        : allow({ ...backToDraft(life), lastEditors: toLastEditors(life, actor) });
    case 'abandon':
      return abandon(life, act.reason);
    case 'withdraw':
      return withdraw(life, act.notice);
  }
}

function approve(
  life: ReleaseLife,
  contentHash: string,
  actor: Actor,
  rule: ApprovalRule,
): Decision {
  const { stage: before } = life;
  if (before === 'approved' && life.approvals.length >= rule.needed) {
    return refuse({ reason: 'wrong-stage', act: 'approve', stage: before });
  }
  if (contentHash !== life.contentHash) return refuse({ reason: 'content-changed' });
  if (isNewsroom(actor) || life.lastEditors.some((editor) => isSamePerson(editor, actor))) {
    return refuse({ reason: 'own-changes' });
  }
  if (rule.roles.length > 0 && !rule.roles.some((role) => actor.roles.includes(role))) {
    return refuse({ reason: 'role-not-entitled', roles: rule.roles });
  }
  if (life.approvals.some((given) => isSamePerson(given.actor, actor))) {
    return refuse({ reason: 'approved-already' });
  }
  const approvals = [...life.approvals, { actor: toPerson(actor), contentHash }];
  const stage = approvals.length >= rule.needed ? 'approved' : 'in-review';
  return allow({ ...life, approvals, stage });
}

function refuseUnapproved(
  life: ReleaseLife,
  contentHash: string,
  rule: ApprovalRule,
): Decision | null {
  if (contentHash !== life.contentHash) return refuse({ reason: 'content-changed' });
  const given = life.approvals.filter((approval) => approval.contentHash === contentHash).length;
  // Asked again: the company may ask for more than when the last approval was given.
  return given < rule.needed
    ? refuse({ reason: 'approvals-missing', given, needed: rule.needed })
    : null;
}

function issueDue(life: ReleaseLife, rule: ApprovalRule, now: string): Decision {
  const { scheduledFor, contentHash } = life;
  if (scheduledFor === null || !(Date.parse(scheduledFor) <= Date.parse(now))) {
    return refuse({ reason: 'not-due', scheduledFor: scheduledFor ?? 'it is scheduled' });
  }
  return refuseUnapproved(life, contentHash ?? '', rule) ?? allow(afterIssue(life));
}

function abandon(life: ReleaseLife, reason: string): Decision {
  if (life.edition === null) return refuse({ reason: 'never-issued' });
  if (isBlank(reason)) return refuse({ reason: 'reason-missing' });
  return allow({ ...backToDraft(life), stage: life.edition === 1 ? 'issued' : 'corrected' });
}

function withdraw(life: ReleaseLife, notice: string): Decision {
  if (life.edition === null) return refuse({ reason: 'never-issued' });
  if (isBlank(notice)) return refuse({ reason: 'notice-missing' });
  return allow({ ...backToDraft(life), stage: 'withdrawn', edition: life.edition + 1 });
}

function afterIssue(life: ReleaseLife): ReleaseLife {
  return {
    ...life,
    stage: life.edition === null ? 'issued' : 'corrected',
    edition: (life.edition ?? 0) + 1,
    scheduledFor: null,
    // What they changed has been approved and issued: who changes it from here on is counted anew.
    lastEditors: [],
  };
}

/** Whatever was approved or scheduled holds no more. */
function backToDraft(life: ReleaseLife): ReleaseLife {
  return { ...life, stage: 'draft', contentHash: null, approvals: [], scheduledFor: null };
}

/**
 * Editors add up over changes until the content has all its approvals or is issued; the next change
 * of the text begins anew, since what was there before has been approved. The newsroom itself clears
 * nobody, and neither does a change of the library.
 */
function toLastEditors(life: ReleaseLife, actor: Actor, of?: 'library'): readonly Person[] {
  if (isNewsroom(actor)) return life.lastEditors;
  const editor = toPerson(actor);
  const wasApproved = life.stage === 'approved' || life.stage === 'scheduled';
  return wasApproved && of !== 'library' ? [editor] : joinPeople(life.lastEditors, [editor]);
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

function allow(life: ReleaseLife): Decision {
  return { allowed: true, life };
}

function refuse(refusal: LifeRefusal): Decision {
  return { allowed: false, refusal };
}
