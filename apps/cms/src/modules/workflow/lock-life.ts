import { newLife, toReleaseId } from '@dateline/release';
import type { LifeRecord, Records } from '../records/records';
import type { ReleaseKey } from '../working-release/release-desk';

/** The life of a release, which nobody else changes until the transaction ends. */
export async function lockLife({ lives }: Records, key: ReleaseKey): Promise<LifeRecord> {
  const releaseId = toReleaseId(key.documentId, key.language);
  return (await lives.lock(releaseId)) ?? toNewRecord(key);
}

/** As it is before anything was done to the release. */
export function toNewRecord({ documentId, language }: ReleaseKey): LifeRecord {
  return {
    releaseId: toReleaseId(documentId, language),
    documentId,
    language,
    life: newLife,
    round: 1,
    workingHash: null,
    canonicalContent: null,
    lateness: null,
    voided: null,
  };
}
