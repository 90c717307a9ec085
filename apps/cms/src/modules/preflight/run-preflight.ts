import {
  type CheckedRelease,
  type Finding,
  type RuleFault,
  rules,
  runPreflight as checkRelease,
} from '@dateline/preflight';
import { isOverrideOf, type OverriddenFinding } from '@dateline/release';
import type { FindErrors } from '../records/workflow-dependencies';
import type { CarriedVersion, FindingOverride } from '../records/preflight';
import type { Records } from '../records/records';
import type { WorkflowRecord } from '../records/workflows';
import type { ReadRelease } from '../working-release/to-candidate-content';
import { type CarriedVersions, toCheckedRelease } from './to-checked-release';

export interface PreflightRun {
  findings: Finding[];
  overrides: FindingOverride[];
  versions: CarriedVersions;
}

interface RunOptions {
  now: string;
  scheduledFor: string | null;
  alert: (message: string) => void;
}

/**
 * A rule that fails is a fault of the program: its name, and where it failed. What it threw may hold
 * words of an embargoed release, which no log may have.
 */
export function describeFault({ rule, cause }: RuleFault): string {
  const [kind, stack] = cause instanceof Error ? [cause.name, cause.stack ?? ''] : ['unknown', ''];
  const frames = stack.split('\n').filter((line) => /^ {4}at /.test(line));
  return [`The preflight rule “${rule}” failed on a release: ${kind}`, ...frames].join('\n');
}

/**
 * Checks a release as it is saved.
 * @param scheduledFor the instant that its days are held against: the one that is being set, where
 * a schedule is asked for, so that nothing about its date is left to be found when it falls due.
 * @param alert is called for each rule that fails.
 */
export async function runPreflight(
  records: Records,
  { record, release }: { record: WorkflowRecord; release: ReadRelease },
  { now, scheduledFor, alert }: RunOptions,
): Promise<PreflightRun> {
  const { releaseId } = record;
  const overrides = (await records.preflight.listOverrides([releaseId])).get(releaseId) ?? [];
  const carried = (await records.preflight.listVersions([releaseId])).get(releaseId) ?? [];
  const versions = toVersions(carried);
  const checked = toCheckedRelease(release, { versions, scheduledFor });
  return { findings: checkAndAlert(checked, now, alert), overrides, versions };
}

/** @param alert is called for each rule that fails. */
export function createErrorFinder(alert: (message: string) => void): FindErrors {
  return async (records, subject, instants) =>
    listOpenErrors(await runPreflight(records, subject, { ...instants, alert }));
}

/** Runs every rule. @param alert is called for each that fails. */
export function checkAndAlert(
  checked: CheckedRelease,
  now: string,
  alert: (message: string) => void,
): Finding[] {
  return checkRelease(checked, now, rules, (fault) => alert(describeFault(fault)));
}

/** The errors that nobody has overridden, a sentence each. */
function listOpenErrors({
  findings,
  overrides,
}: Pick<PreflightRun, 'findings' | 'overrides'>): string[] {
  return findings.flatMap((finding) => (isOpenError(finding, overrides) ? finding.message : []));
}

export function isOpenError(finding: Finding, overrides: readonly OverriddenFinding[]): boolean {
  const subject = toOverridable(finding);
  return (
    finding.severity === 'error' && !overrides.some((override) => isOverrideOf(override, subject))
  );
}

/** What of a finding an override is bound to. */
export function toOverridable({ rule, place, message }: Finding): OverriddenFinding {
  return { rule, field: place.field, excerpt: place.excerpt, message };
}

/**
 * What the last edition carries against the library as it reads now: a correction takes the newest
 * texts, and its writer should know which have changed.
 */
export function toVersions(carried: readonly CarriedVersion[]): CarriedVersions {
  return new Map(
    carried.map(({ type, documentId, ...numbers }) => [`${type}:${documentId}`, numbers]),
  );
}
