import type { Transition, Actor } from '@dateline/release';
import type { TransitionRequestBody } from '@dateline/contract';
import type { ReleaseKey } from '../working-release/working-releases';
import { abandonCorrection } from './abandon-correction';
import { applyTransition, type TransitionRequest } from './apply-transition';
import { correctRelease } from './correct-release';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { issueEverywhere, issueRelease } from './issue-release';
import { requestApproval } from './request-approval';
import { withdrawRelease } from './withdraw-release';

type RequestTo<T extends Transition['type']> = TransitionRequest<Extract<Transition, { type: T }>>;

/** Takes a step that somebody confirmed in the panel. @throws Refusal */
export async function takeTransition(
  dependencies: WorkflowDependencies,
  {
    key,
    actor,
    transition,
  }: { key: ReleaseKey; actor: Actor; transition: TransitionRequestBody['transition'] },
): Promise<void> {
  switch (transition.type) {
    case 'request-approval':
      return requestApproval(dependencies, { key, actor });
    case 'approve':
      return approve(dependencies, { key, actor, transition });
    case 'send-back':
      return sendBack(dependencies, { key, actor, transition });
    case 'schedule':
      return schedule(dependencies, { key, actor, transition });
    case 'hold':
      return hold(dependencies, { key, actor, transition });
    case 'issue-now':
      return issueRelease(dependencies, { key, actor, ...transition });
    case 'issue-everywhere':
      return issueEverywhere(dependencies, { documentId: key.documentId, actor, ...transition });
    case 'correct':
      return correctRelease(dependencies, { key, actor, ...transition });
    case 'abandon':
      return abandonCorrection(dependencies, { key, actor, ...transition });
    case 'withdraw':
      return withdrawRelease(dependencies, { key, actor, ...transition });
  }
}

/** One person's yes to the content with this hash, and to no other. */
function approve(dependencies: WorkflowDependencies, request: RequestTo<'approve'>): Promise<void> {
  const { actor, transition } = request;
  return applyTransition(dependencies, request, {
    async complete({ records, before, after, now }) {
      await records.workflows.addApproval(
        before,
        { actor, contentHash: transition.contentHash },
        now,
      );
      return after;
    },
  });
}

/** Gives a release back to its writers, with the reason. */
function sendBack(
  dependencies: WorkflowDependencies,
  request: RequestTo<'send-back'>,
): Promise<void> {
  const { reason } = request.transition;
  const words = `${request.actor.address} sent the release back: ${reason}`;
  return applyTransition(dependencies, request, {
    complete: async ({ after, now }) => ({ ...after, voided: { at: now, reason: words } }),
    facts: { reason },
  });
}

/** Sets the instant at which an approved release is issued, or another one. */
async function schedule(
  dependencies: WorkflowDependencies,
  request: RequestTo<'schedule'>,
): Promise<void> {
  await applyTransition(dependencies, request, {
    async complete({ records, after }) {
      await records.watches.forget(after.releaseId);
      return { ...after, voided: null };
    },
    facts: { reason: `for ${request.transition.scheduledFor}` },
  });
  dependencies.onScheduled();
}

/** Takes a release off its schedule; it stays approved. */
async function hold(dependencies: WorkflowDependencies, request: RequestTo<'hold'>): Promise<void> {
  await applyTransition(dependencies, request, { facts: { reason: request.transition.reason } });
  dependencies.onScheduled();
}
