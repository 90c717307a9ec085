import {
  type Transition,
  type Actor,
  type TransitionType,
  type Circumstances,
  decideTransition,
  describeRefusal,
  rights,
} from '@dateline/release';
import type { WorkflowAnswer } from '@dateline/contract';
import type { WorkflowRecord } from '../records/workflows';

/** Examples of each transition that only a missing right or the wrong stage can refuse. */
function toExamples(contentHash: string): Transition[] {
  return [
    { type: 'request-approval', contentHash },
    { type: 'approve', contentHash },
    { type: 'send-back', reason: 'example' },
    { type: 'schedule', scheduledFor: '9999-12-31T00:00:00.000Z', contentHash },
    { type: 'hold', reason: 'example' },
    { type: 'issue-now', contentHash },
    { type: 'correct', notice: 'example' },
    { type: 'abandon', reason: 'example' },
    { type: 'withdraw', notice: 'example' },
  ];
}

/** What every transition that fits the stage would come to for this person. */
export function listTransitions(
  { workflow }: WorkflowRecord,
  actor: Actor,
  { rule, openErrors, now }: Omit<Circumstances, 'actor'>,
): WorkflowAnswer['transitions'] {
  const everything: Actor = { ...actor, rights };
  return toExamples(workflow.contentHash ?? '').flatMap((transition) => {
    const possible = decideTransition(workflow, transition, {
      actor: everything,
      rule,
      openErrors,
      now,
    });
    const hidden = !possible.allowed && hidesTransition(possible.refusal.reason);
    if (hidden) return [];
    const decision = decideTransition(workflow, transition, { actor, rule, openErrors, now });
    const type: TransitionType = transition.type;
    return [
      {
        type,
        allowed: decision.allowed,
        refusal: decision.allowed ? null : describeRefusal(decision.refusal),
      },
    ];
  });
}

function hidesTransition(reason: string): boolean {
  return reason === 'wrong-stage' || reason === 'never-issued';
}
