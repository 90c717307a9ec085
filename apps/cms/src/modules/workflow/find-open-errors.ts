import { type Transition, transitionConditions } from '@dateline/release';
import type { FindErrors } from '../records/workflow-dependencies';
import type { Records } from '../records/records';
import type { WorkflowRecord } from '../records/workflows';
import type { ReadRelease } from '../working-release/to-candidate-content';
import { isPending } from './void-approval';

interface Asked {
  record: WorkflowRecord;
  release: ReadRelease;
  now: string;
  findErrors: FindErrors;
}

/** The errors of the preflight that stand in the way of what may be done with a release next. */
export async function findOpenErrors(
  records: Records,
  { record, release, now, findErrors }: Asked,
): Promise<string[]> {
  // What was issued is read by the public: there is nothing left to stop.
  if (record.workflow.stage !== 'draft' && !isPending(record)) return [];
  const { scheduledFor } = record.workflow;
  return findErrors(records, { record, release }, { now, scheduledFor });
}

/** Those that stand in the way of one transition; none where they do not matter to it. */
export async function findErrorsAgainst(
  records: Records,
  transition: Transition,
  { record, release, now, findErrors }: Asked,
): Promise<string[]> {
  if (!transitionConditions[transition.type].isHeldByErrors) return [];
  const scheduledFor = toPlannedInstant(transition, record);
  return findErrors(records, { record, release }, { now, scheduledFor });
}

/** When the release becomes public as far as this transition knows: what its days are held against. */
function toPlannedInstant(transition: Transition, { workflow }: WorkflowRecord): string | null {
  if (transition.type === 'schedule') return transition.scheduledFor;
  // Issued at once it becomes public today, which the rules hold its days against by themselves.
  return transition.type === 'issue-now' ? null : workflow.scheduledFor;
}
