import type { Transition, Actor } from '@dateline/release';
import type { RecordedAction } from '../records/audit';
import type { Records } from '../records/records';
import type { WorkflowRecord } from '../records/workflows';
import type { ReleaseKey } from '../working-release/working-releases';
import { decide } from './decide';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { findErrorsAgainst } from './find-open-errors';
import { lockWorkflow } from './lock-workflow';
import { getContent, type WorkingContent } from './read-content';
import { Refusal } from '../../platform/refusal';
import { isPending } from './void-approval';

export interface TransitionRequest<T extends Transition = Transition> {
  key: ReleaseKey;
  actor: Actor;
  transition: T;
}

export interface TransitionContext {
  records: Records;
  /** The workflow before the transition. */
  before: WorkflowRecord;
  /** The workflow as the transition leaves it; what `complete` answers is saved. */
  after: WorkflowRecord;
  working: WorkingContent;
  now: string;
}

/**
 * One transition of a release, in one transaction: locks its workflow, asks the state machine,
 * saves what follows and writes the audit trail. `complete` adds what is special to the step.
 *
 * @throws Refusal where the step does not fit, and nothing was done.
 */
export async function applyTransition(
  dependencies: WorkflowDependencies,
  { key, actor, transition }: TransitionRequest,
  {
    complete = ({ after }) => Promise.resolve(after),
    facts = {},
  }: {
    complete?: (context: TransitionContext) => Promise<WorkflowRecord>;
    facts?: Partial<RecordedAction>;
  } = {},
): Promise<void> {
  await dependencies.transact(async (records) => {
    const before = await lockWorkflow(records, key);
    const working = await getContent(dependencies, key);
    assertUnchanged(before, working);
    const now = await records.readClock();
    const openErrors = await findErrorsAgainst(records, transition, {
      record: before,
      release: working.release,
      now,
      findErrors: dependencies.findErrors,
    });
    const decided = decide(before, transition, { actor, rule: working.rule, openErrors, now });
    const after = await complete({ records, before, after: decided, working, now });
    await records.workflows.save([after]);
    await records.audit.append({
      at: now,
      actor,
      action: `release.${transition.type}`,
      releaseId: before.releaseId,
      fromHash: before.workflow.contentHash,
      contentHash: after.workflow.contentHash,
      ...facts,
    });
  });
}

/**
 * What is put up for approval is what was saved. A change that came past all guards is noticed
 * here and at the instant of issue.
 */
function assertUnchanged(record: WorkflowRecord, working: WorkingContent): void {
  if (isPending(record) && record.workingHash !== working.workingHash) {
    throw new Refusal(
      'The release does not read any more as it was put up for approval: save it and ask for approval again.',
    );
  }
}
