import {
  type Actor,
  describeRefusal,
  type OverriddenFinding,
  refuseTakingBack,
} from '@dateline/release';
import type { ReleaseKey } from '../working-release/release-desk';
import type { DeskDependencies } from '../records/desk-dependencies';
import { lockLife } from '../workflow/lock-life';
import { toTrailSubject } from './override-finding';
import { Refusal } from '../../platform/refusal';

/** Makes an overridden finding an error again. @throws Refusal where there is no such override. */
export async function takeBackOverride(
  { transact }: DeskDependencies,
  { key, actor, id }: { key: ReleaseKey; actor: Actor; id: number },
): Promise<void> {
  await transact(async (records) => {
    const record = await lockLife(records, key);
    const refusal = refuseTakingBack(record.life, { actor });
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
