import type { WorkflowAnswer } from '@dateline/contract';
import { describeMissing } from './describe-workflow';

type Described = Pick<
  WorkflowAnswer,
  'approvals' | 'approvalsNeeded' | 'approverRoles' | 'lastEditor'
>;

/** Which approvals are still needed, and from whom; null where none is. */
export function describeApprovers(workflow: Described): string | null {
  const { approvals, approvalsNeeded, approverRoles, lastEditor } = workflow;
  if (approvals.length >= approvalsNeeded) return null;
  const from =
    approverRoles.length === 0
      ? ''
      : ` from ${new Intl.ListFormat('en', { type: 'disjunction' }).format(approverRoles)}`;
  const but =
    lastEditor === null
      ? ''
      : `, not by ${lastEditor}, who changed this release since it was last approved`;
  return `${describeMissing(workflow)} needed${from}${but}.`;
}
