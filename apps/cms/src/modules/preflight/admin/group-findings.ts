import type { FindingCounts, OverrideAnswer, PreflightAnswer } from '@dateline/contract';
import type { Finding, Severity } from '@dateline/preflight/finding';
import { findOverride } from './find-override';

export interface ShownFinding {
  finding: Finding;
  override: OverrideAnswer | null;
}

export interface FindingGroup {
  kind: Severity | 'overridden';
  shown: ShownFinding[];
}

const order = ['error', 'warning', 'note', 'overridden'] as const;

/** Findings by how much they matter; errors that somebody lets pass come last. */
export function groupFindings(
  findings: readonly Finding[],
  answer: PreflightAnswer | null,
): FindingGroup[] {
  const all = findings.map((finding) => ({ finding, override: findOverride(finding, answer) }));
  const toKind = ({ finding, override }: ShownFinding) =>
    override === null ? finding.severity : 'overridden';
  return order
    .map((kind) => ({ kind, shown: all.filter((one) => toKind(one) === kind) }))
    .filter(({ shown }) => shown.length > 0);
}

export function toCounts(groups: readonly FindingGroup[]): FindingCounts {
  const count = (kind: FindingGroup['kind']) =>
    groups.find((group) => group.kind === kind)?.shown.length ?? 0;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}
