import {
  type Transition,
  type Circumstances,
  decideTransition,
  describeRefusal,
} from '@dateline/release';
import type { WorkflowRecord } from '../records/workflows';
import { Refusal } from '../../platform/refusal';

/**
 * The record after a transition. One that voids an approval ends the approval round: a later
 * approval counts in the next round only, together with none of the earlier ones.
 *
 * @throws Refusal where the transition does not fit the release, or the person.
 */
export function decide(
  record: WorkflowRecord,
  transition: Transition,
  circumstances: Circumstances,
): WorkflowRecord {
  const decision = decideTransition(record.workflow, transition, circumstances);
  if (!decision.allowed) throw new Refusal(describeRefusal(decision.refusal));
  const { workflow } = decision;
  const endsRound = workflow.approvals.length < record.workflow.approvals.length;
  return {
    ...record,
    workflow,
    round: record.round + (endsRound ? 1 : 0),
    canonicalContent: workflow.contentHash === null ? null : record.canonicalContent,
  };
}
