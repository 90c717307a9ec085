import type { Act, Actor } from '@dateline/release';
import type { LifeRecord, RecordedAct, Records } from '../records/records';
import type { ReleaseKey } from '../working-release/release-desk';
import { decide } from './decide';
import type { DeskDependencies } from '../records/desk-dependencies';
import { findErrorsAgainst } from './find-open-errors';
import { lockLife } from './lock-life';
import { getContent, type WorkingContent } from './read-content';
import { Refusal } from '../../platform/refusal';

export interface DeskRequest<A extends Act = Act> {
  key: ReleaseKey;
  actor: Actor;
  act: A;
}

export interface DeskContext {
  records: Records;
  /** The life before the act. */
  before: LifeRecord;
  /** The life as the act leaves it; what `complete` answers is saved. */
  after: LifeRecord;
  working: WorkingContent;
  now: string;
}

/**
 * One step of a release at the desk, in one transaction: locks its life, asks the state machine,
 * saves what follows and writes the audit trail. `complete` adds what is special to the step.
 *
 * @throws Refusal where the step does not fit, and nothing was done.
 */
export async function actOnRelease(
  dependencies: DeskDependencies,
  { key, actor, act }: DeskRequest,
  {
    complete = ({ after }) => Promise.resolve(after),
    facts = {},
  }: {
    complete?: (context: DeskContext) => Promise<LifeRecord>;
    facts?: Partial<RecordedAct>;
  } = {},
): Promise<void> {
  await dependencies.transact(async (records) => {
    const before = await lockLife(records, key);
    const working = await getContent(dependencies, key);
    assertUnchanged(before, working);
    const now = await records.readClock();
    const openErrors = await findErrorsAgainst(records, act, {
      record: before,
      release: working.release,
      now,
      findErrors: dependencies.findErrors,
    });
    const decided = decide(before, act, { actor, rule: working.rule, openErrors, now });
    const after = await complete({ records, before, after: decided, working, now });
    await records.lives.save([after]);
    await records.audit.append({
      at: now,
      actor,
      action: `release.${act.type}`,
      releaseId: before.releaseId,
      fromHash: before.life.contentHash,
      contentHash: after.life.contentHash,
      ...facts,
    });
  });
}

/**
 * What is put up for approval is what was saved. A change that came past all guards is noticed
 * here and at the instant of issue.
 */
function assertUnchanged({ life, workingHash }: LifeRecord, working: WorkingContent): void {
  const isPending =
    life.stage === 'in-review' || life.stage === 'approved' || life.stage === 'scheduled';
  if (isPending && workingHash !== working.workingHash) {
    throw new Refusal(
      'The release does not read any more as it was put up for approval: save it and ask for approval again.',
    );
  }
}
