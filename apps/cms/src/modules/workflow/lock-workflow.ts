import { newWorkflow, toReleaseId } from '@dateline/release';
import type { Records } from '../records/records';
import type { WorkflowRecord } from '../records/workflows';
import type { ReleaseKey } from '../working-release/working-releases';

/** The workflow of a release, which nobody else changes until the transaction ends. */
export async function lockWorkflow(
  { workflows }: Records,
  key: ReleaseKey,
): Promise<WorkflowRecord> {
  const releaseId = toReleaseId(key.documentId, key.language);
  return (await workflows.lock(releaseId)) ?? toNewRecord(key);
}

/** As it is before anything was done to the release. */
export function toNewRecord({ documentId, language }: ReleaseKey): WorkflowRecord {
  return {
    releaseId: toReleaseId(documentId, language),
    documentId,
    language,
    workflow: newWorkflow,
    round: 1,
    workingHash: null,
    canonicalContent: null,
    lateness: null,
    voided: null,
  };
}
