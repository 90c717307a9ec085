import { setImmediate } from 'node:timers/promises';
import type { Finding } from '@dateline/preflight';
import { toReleaseId } from '@dateline/release';
import type { FindingCounts } from '@dateline/contract';
import type { FindingOverride } from '../records/preflight';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { checkAndAlert, isOpenError, toVersions } from './run-preflight';
import { readWorkingRelease } from '../working-release/to-candidate-content';
import { toCheckedRelease } from './to-checked-release';
import { isPending } from '../workflow/void-approval';

/**
 * How many findings each of some releases has, by document id; those that are not open any more are
 * left out. A constant number of statements, however many releases. Counted when asked for and not
 * when saved: the library, the calendar and the rules change what is found in a text that nobody
 * touched.
 */
export async function summarisePreflight(
  {
    transact,
    workingReleases,
    alert,
  }: Pick<WorkflowDependencies, 'transact' | 'workingReleases' | 'alert'>,
  documentIds: readonly string[],
  language: string,
): Promise<Record<string, FindingCounts>> {
  const ids = documentIds.map((documentId) => toReleaseId(documentId, language));
  const known = await transact(async ({ workflows, preflight, readClock }) => ({
    now: await readClock(),
    records: await workflows.list(ids),
    overrides: await preflight.listOverrides(ids),
    versions: await preflight.listVersions(ids),
  }));
  const open = new Map(
    known.records
      .filter((record) => record.workflow.stage === 'draft' || isPending(record))
      .map((record) => [record.documentId, record]),
  );
  const summaries: Record<string, FindingCounts> = {};
  for (const working of await workingReleases.listWorking([...open.keys()], language)) {
    const record = open.get(String(working['documentId']));
    if (record === undefined) continue;
    const { releaseId, documentId, workflow } = record;
    const checked = toCheckedRelease(readWorkingRelease(working), {
      versions: toVersions(known.versions.get(releaseId) ?? []),
      scheduledFor: workflow.scheduledFor,
    });
    const findings = checkAndAlert(checked, known.now, alert);
    summaries[documentId] = toCounts(findings, known.overrides.get(releaseId) ?? []);
    // A page of long releases must not keep an issue waiting.
    await setImmediate();
  }
  return summaries;
}

function toCounts(findings: Finding[], overrides: readonly FindingOverride[]): FindingCounts {
  return {
    errors: findings.filter((finding) => isOpenError(finding, overrides)).length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    notes: findings.filter(({ severity }) => severity === 'note').length,
  };
}
