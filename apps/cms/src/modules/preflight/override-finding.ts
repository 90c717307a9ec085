import {
  type Actor,
  describeRefusal,
  isOverrideOf,
  type OverriddenFinding,
  refuseOverride,
} from '@dateline/release';
import type { ReleaseKey } from '../working-release/working-releases';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { lockWorkflow } from '../workflow/lock-workflow';
import { getContent } from '../workflow/read-content';
import { Refusal } from '../../platform/refusal';
import { isOpenError, runPreflight, toOverridable } from './run-preflight';

/**
 * Lets a release pass with an error that somebody entitled takes on themselves. It holds for this
 * finding until the words there change, and is kept in the audit trail with its reason.
 *
 * @throws Refusal where the finding does not stand in the release as it is saved.
 */
export async function overrideFinding(
  dependencies: WorkflowDependencies,
  request: { key: ReleaseKey; actor: Actor; finding: OverriddenFinding; reason: string },
): Promise<void> {
  const { key, actor, finding: asked } = request;
  const reason = request.reason.trim();
  await dependencies.transact(async (records) => {
    const record = await lockWorkflow(records, key);
    const refusal = refuseOverride(record.workflow, { actor, reason });
    if (refusal !== null) throw new Refusal(describeRefusal(refusal));
    const { release, workingHash } = await getContent(dependencies, key);
    const now = await records.readClock();
    const { scheduledFor } = record.workflow;
    const { findings, overrides } = await runPreflight(
      records,
      { record, release },
      { now, scheduledFor, alert: dependencies.alert },
    );
    const finding = findings.find(
      (one) => isOpenError(one, overrides) && isOverrideOf(asked, toOverridable(one)),
    );
    if (finding === undefined) {
      throw new Refusal(
        'The saved release has no such error, or it was overridden already: load the page again.',
      );
    }
    const { releaseId } = record;
    await records.preflight.appendDecision(releaseId, asked, {
      reason,
      actor: actor.address,
      at: now,
    });
    await records.audit.append({
      at: now,
      actor,
      action: 'release.override-finding',
      releaseId,
      subject: toTrailSubject(asked),
      contentHash: workingHash,
      reason: toTrailReason(asked, reason),
    });
  });
}

/** What was let pass and why, for whoever reads the trail without the release before them. */
export function toTrailReason(
  { message, excerpt }: Pick<OverriddenFinding, 'message' | 'excerpt'>,
  reason: string,
): string {
  const words = excerpt === '' ? '' : ` It reads “${excerpt}”.`;
  return `${reason} (The finding: ${message}${words})`;
}

export function toTrailSubject({ rule }: Pick<OverriddenFinding, 'rule'>): string {
  return `finding:${rule}`;
}
