import { shortestReason } from './shortest-reason';
import type { TransitionRefusal } from './transition-refusal';
import type { Actor, ReleaseWorkflow, Stage } from './release-workflow';

/** What an override is bound to: the rule, the place, the very words there, and what it said. */
export interface OverriddenFinding {
  rule: string;
  /** As in a finding's place. */
  field: string;
  excerpt: string;
  message: string;
}

/** While a release can still be changed. What was issued is overridden no more. */
const openStages: readonly Stage[] = ['draft', 'in-review', 'approved', 'scheduled'];

/** Whether an override is for this finding: once the words there change, it is for another. */
export function isOverrideOf(override: OverriddenFinding, finding: OverriddenFinding): boolean {
  return (
    override.rule === finding.rule &&
    override.field === finding.field &&
    override.excerpt === finding.excerpt &&
    override.message === finding.message
  );
}

/** What keeps somebody from overriding a finding of this release with this reason; null for nothing. */
export function refuseOverride(
  { stage }: ReleaseWorkflow,
  { actor, reason }: { actor: Actor; reason: string },
): TransitionRefusal | null {
  if (!actor.rights.includes('override')) return { reason: 'right-missing', right: 'override' };
  if (!openStages.includes(stage)) return { reason: 'preflight-over', stage };
  if (reason.trim().length < shortestReason) return { reason: 'reason-short' };
  return null;
}

/**
 * What keeps somebody from taking an override back. A scheduled release would be issued all the
 * same, and nobody should believe that it is stopped by this.
 */
export function refuseTakingBack(
  { stage }: ReleaseWorkflow,
  { actor }: { actor: Actor },
): TransitionRefusal | null {
  if (!actor.rights.includes('override')) return { reason: 'right-missing', right: 'override' };
  if (!openStages.includes(stage)) return { reason: 'preflight-over', stage };
  return stage === 'scheduled' ? { reason: 'hold-first' } : null;
}
