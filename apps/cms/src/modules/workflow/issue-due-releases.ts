import { decideTransition, describeRefusal } from '@dateline/release';
import type { Records } from '../records/records';
import type { WorkflowRecord } from '../records/workflows';
import { commitEditions, type IssueRequest, type RefusedIssue } from './commit-editions';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { isPending, systemActor, voidApproval } from './void-approval';
import { withFileUndo } from '../files/with-file-undo';

/** How many releases are issued in one transaction: as many as the web is told of in one message. */
const mostTogether = 100;

/** The approvals that a company asks for were counted when the release was scheduled. */
const approvedBefore = { needed: 1, roles: [] };

/**
 * Issues what has fallen due, all of it in one transaction. A release that another instance holds
 * is left to it; one that cannot be issued loses its schedule and somebody is alerted, and holds up
 * none of the others.
 *
 * @returns how many were issued, and whether there may be more.
 */
export async function issueDueReleases(
  dependencies: WorkflowDependencies,
): Promise<{ issued: number; mayBeMore: boolean }> {
  return withFileUndo(dependencies, (published) =>
    dependencies.transact(async (records, afterCommit) => {
      // Read inside the transaction: what is due is judged by the database's clock alone.
      const now = await records.readClock();
      const due = await records.workflows.claimDue(now, mostTogether);
      if (due.length === 0) return { issued: 0, mayBeMore: false };
      const { requests, unfit } = toRequests(due, now);
      const { fileVault } = dependencies;
      const { editions, refused } = await commitEditions(
        { fileVault, published },
        records,
        requests,
        {
          actor: systemActor,
          at: now,
        },
      );
      const original = new Map(due.map((record) => [record.releaseId, record]));
      for (const { record, reason } of [...unfit, ...refused]) {
        await takeOffSchedule(dependencies, records, original.get(record.releaseId) ?? record, {
          reason,
          now,
        });
      }
      if (editions.length > 0) afterCommit(dependencies.onIssued);
      return { issued: editions.length, mayBeMore: due.length === mostTogether };
    }),
  );
}

/** One release that cannot be issued must not hold up those that fall due with it. */
function toRequests(
  due: readonly WorkflowRecord[],
  now: string,
): { requests: IssueRequest[]; unfit: RefusedIssue[] } {
  const requests: IssueRequest[] = [];
  const unfit: RefusedIssue[] = [];
  const circumstances = {
    actor: systemActor,
    rule: approvedBefore,
    // The preflight was asked when the release was scheduled: see act-conditions.ts of the domain.
    openErrors: [],
    now,
  };
  for (const record of due) {
    const decision = decideTransition(record.workflow, { type: 'issue-due' }, circumstances);
    if (decision.allowed) {
      const lateness = Date.parse(now) - Date.parse(record.workflow.scheduledFor ?? now);
      requests.push({ record: { ...record, workflow: decision.workflow }, lateness, reason: null });
    } else {
      unfit.push({ record, reason: describeRefusal(decision.refusal) });
    }
  }
  return { requests, unfit };
}

async function takeOffSchedule(
  { alert }: WorkflowDependencies,
  records: Records,
  record: WorkflowRecord,
  { reason, now }: { reason: string; now: string },
): Promise<void> {
  if (!isPending(record)) return;
  const sentence = `It could not be issued when it fell due: ${reason}.`;
  const undone = voidApproval(record, { actor: systemActor, reason: sentence, now });
  await records.workflows.save([undone.record]);
  await records.audit.append(undone.facts);
  alert(`Release ${record.releaseId} was due and could not be issued: ${reason}.`);
}
