import {
  type Actor,
  describeRefusal,
  type OverriddenFinding,
  refuseTakingBack,
} from '@dateline/release';
import type { ReleaseKey } from '../working-release/working-releases';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { lockWorkflow } from '../workflow/lock-workflow';
import { toTrailSubject } from './override-finding';
import { Refusal } from '../../platform/refusal';

/** Makes an overridden finding an error again. @throws Refusal where there is no such override. */
export async function takeBackOverride(
  { transact }: WorkflowDependencies,
  { key, actor, id }: { key: ReleaseKey; actor: Actor; id: number },
): Promise<void> {
  await transact(async (records) => {
    const record = await lockWorkflow(records, key);
    const refusal = refuseTakingBack(record.workflow, { actor });
    if (refusal !== null) throw new Refusal(describeRefusal(refusal));
    const { releaseId } = record;
    const standing = (await records.preflight.listOverrides([releaseId])).get(releaseId) ?? [];
    const override = standing.find((one) => one.id === id);
    if (override === undefined) {
      throw new Refusal('This override was taken back already: load the page again.');
    }
    const now = await records.readClock();
    await records.preflight.appendDecision(releaseId, override, {
      reason: null,
      actor: actor.address,
      at: now,
    });
    await records.audit.append({
      at: now,
      actor,
      action: 'release.take-back-override',
      releaseId,
      subject: toTrailSubject(override),
      reason: toTakenBackReason(override),
    });
  });
}

export function toTakenBackReason({ message }: Pick<OverriddenFinding, 'message'>): string {
  return `The finding: ${message}`;
}
