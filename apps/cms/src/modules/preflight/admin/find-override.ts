import type { FindingAnswer, OverrideAnswer, PreflightAnswer } from '@dateline/contract';
import type { Finding } from '@dateline/preflight/finding';
import { isOverrideOf, type OverriddenFinding } from '@dateline/release/workflow/finding-override';

/** What of a finding an override is bound to. */
export function toOverridable({
  rule,
  place,
  message,
}: Finding | FindingAnswer): OverriddenFinding {
  return { rule, field: place.field, excerpt: place.excerpt, message };
}

/** The override that lets an error pass; null where there is none, or it is no error. */
export function findOverride(
  finding: Finding,
  answer: PreflightAnswer | null,
): OverrideAnswer | null {
  if (finding.severity !== 'error') return null;
  const subject = toOverridable(finding);
  return answer?.overrides.find((override) => isOverrideOf(override, subject)) ?? null;
}

/** Whether the saved release has the finding too: only that can be overridden. */
export function isSaved(finding: Finding, answer: PreflightAnswer | null): boolean {
  const subject = toOverridable(finding);
  return (answer?.findings ?? []).some((one) => isOverrideOf(toOverridable(one), subject));
}
