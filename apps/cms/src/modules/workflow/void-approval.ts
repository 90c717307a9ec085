import { type Actor, newsroom, type Person, rights } from '@dateline/release';
import type { RecordedAction } from '../records/audit';
import type { WorkflowRecord } from '../records/workflows';
import { decide } from './decide';

/** Who acts where the newsroom itself does. */
export const systemActor: Actor = { ...newsroom, roles: [], rights };

const anyRule = { needed: 1, roles: [] };

/**
 * Takes back what was asked, approved or scheduled, because the content is not the one any more
 * that it was given for. Answers the workflow to save and what to write into the trail.
 */
export function voidApproval(
  record: WorkflowRecord,
  { actor, reason, now, of }: { actor: Person; reason: string; now: string; of?: 'library' },
): { record: WorkflowRecord; facts: RecordedAction } {
  const transition = { type: 'edit', ...(of && { of }) } as const;
  const changed = decide(record, transition, {
    actor: { ...systemActor, ...actor },
    rule: anyRule,
    openErrors: [],
    now,
  });
  return {
    record: { ...changed, voided: { at: now, reason } },
    facts: {
      at: now,
      actor,
      action: 'release.void',
      releaseId: record.releaseId,
      fromHash: record.workflow.contentHash,
      reason,
    },
  };
}

/** Whether something would be taken back by a change. */
export function isPending({ workflow: { stage } }: WorkflowRecord): boolean {
  return stage === 'in-review' || stage === 'approved' || stage === 'scheduled';
}
