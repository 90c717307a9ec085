import type { WorkflowAnswer } from '@dateline/contract';

type Described = Pick<WorkflowAnswer, 'stage' | 'approvals' | 'approvalsNeeded' | 'current'>;

/** Where a release stands and what comes next, in one or two sentences. */
export function describeWorkflow(workflow: Described): string {
  const { current } = workflow;
  switch (workflow.stage) {
    case 'draft':
      return current === null
        ? 'It is being written. Nobody outside can see it.'
        : `A correction is being written. The public goes on reading edition ${current.number}.`;
    case 'in-review':
      return `It waits for ${describeMissing(workflow)}.`;
    case 'approved':
      return 'It can be scheduled or issued. Any change takes the approval back.';
    case 'scheduled':
      return 'It is issued by itself at its instant. Nobody outside can see it before.';
    case 'issued':
    case 'corrected':
      return 'It is public. What was issued stays; a correction becomes a new edition.';
    case 'withdrawn':
      return 'It was withdrawn. The public reads the notice in its place.';
  }
}

/** For example `1 more approval`. */
export function describeMissing({
  approvals,
  approvalsNeeded,
}: Pick<WorkflowAnswer, 'approvals' | 'approvalsNeeded'>): string {
  const missing = Math.max(0, approvalsNeeded - approvals.length);
  const more = approvals.length === 0 ? '' : ' more';
  return `${missing}${more} ${missing === 1 ? 'approval' : 'approvals'}`;
}
