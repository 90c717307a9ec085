import type { Act, Actor } from '@dateline/release';
import type { ActRequest } from '@dateline/contract';
import type { ReleaseKey } from '../working-release/release-desk';
import { abandonCorrection } from './abandon-correction';
import { actOnRelease, type DeskRequest } from './act-on-release';
import { correctRelease } from './correct-release';
import type { DeskDependencies } from '../records/desk-dependencies';
import { issueEverywhere, issueRelease } from './issue-release';
import { requestApproval } from './request-approval';
import { withdrawRelease } from './withdraw-release';

type RequestTo<T extends Act['type']> = DeskRequest<Extract<Act, { type: T }>>;

/** Takes a step that somebody confirmed in the panel. @throws Refusal */
export async function actAtDesk(
  dependencies: DeskDependencies,
  { key, actor, act }: { key: ReleaseKey; actor: Actor; act: ActRequest['act'] },
): Promise<void> {
  switch (act.type) {
    case 'request-approval':
      return requestApproval(dependencies, { key, actor });
    case 'approve':
      return approve(dependencies, { key, actor, act });
    case 'send-back':
      return sendBack(dependencies, { key, actor, act });
    case 'schedule':
      return schedule(dependencies, { key, actor, act });
    case 'hold':
      return hold(dependencies, { key, actor, act });
    case 'issue-now':
      return issueRelease(dependencies, { key, actor, ...act });
    case 'issue-everywhere':
      return issueEverywhere(dependencies, { documentId: key.documentId, actor, ...act });
    case 'correct':
      return correctRelease(dependencies, { key, actor, ...act });
    case 'abandon':
      return abandonCorrection(dependencies, { key, actor, ...act });
    case 'withdraw':
      return withdrawRelease(dependencies, { key, actor, ...act });
  }
}

/** One person's yes to the content with this hash, and to no other. */
function approve(dependencies: DeskDependencies, request: RequestTo<'approve'>): Promise<void> {
  const { actor, act } = request;
  return actOnRelease(dependencies, request, {
    async complete({ records, before, after, now }) {
      await records.lives.addApproval(before, { actor, contentHash: act.contentHash }, now);
      return after;
    },
  });
}

/** Gives a release back to its writers, with the reason. */
function sendBack(dependencies: DeskDependencies, request: RequestTo<'send-back'>): Promise<void> {
  const { reason } = request.act;
  const words = `${request.actor.address} sent the release back: ${reason}`;
  return actOnRelease(dependencies, request, {
    complete: async ({ after, now }) => ({ ...after, voided: { at: now, reason: words } }),
    facts: { reason },
  });
}

/** Sets the instant at which an approved release is issued, or another one. */
async function schedule(
  dependencies: DeskDependencies,
  request: RequestTo<'schedule'>,
): Promise<void> {
  await actOnRelease(dependencies, request, {
    async complete({ records, after }) {
      await records.watches.forget(after.releaseId);
      return { ...after, voided: null };
    },
    facts: { reason: `for ${request.act.scheduledFor}` },
  });
  dependencies.onScheduled();
}

/** Takes a release off its schedule; it stays approved. */
async function hold(dependencies: DeskDependencies, request: RequestTo<'hold'>): Promise<void> {
  await actOnRelease(dependencies, request, { facts: { reason: request.act.reason } });
  dependencies.onScheduled();
}
