import type { ApprovalRule, Person } from '@dateline/release';
import type { RecordedAction } from '../records/audit';
import type { Records } from '../records/records';
import type { WorkflowRecord } from '../records/workflows';
import type { ReleaseKey } from '../working-release/working-releases';
import { decide } from './decide';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { findContent } from './read-content';
import { listChangers, withEditors } from './list-changers';
import { noteReferences } from './note-references';
import { isPending, systemActor, voidApproval } from './void-approval';

interface Change {
  actor: Person;
  /** Why it takes back what was approved. */
  reason: string;
  /** Where the library was changed and not the release itself. */
  of?: 'library';
  /**
   * Whether who made it counts as an editor although the content reads as it did: new bytes of a
   * file are there, and may be put up for approval by somebody else, before they are noted.
   */
  countsAlways?: boolean;
}

type ReadingDependencies = Pick<
  WorkflowDependencies,
  'workingReleases' | 'libraryFiles' | 'fileVault'
>;

/**
 * Compares releases with what they read when they were saved last, and notes who changed them. A
 * change of content takes back approvals and schedules; a save that changes nothing takes back
 * nothing. The trail is written last: whoever holds its lock waits for nobody.
 *
 * @returns how many lost their approval or schedule.
 */
export async function noteChanges(
  dependencies: ReadingDependencies,
  records: Records,
  changed: readonly WorkflowRecord[],
  { actor, reason, of, countsAlways = false }: Change,
): Promise<number> {
  const now = await records.readClock();
  const facts: RecordedAction[] = [];
  let voided = 0;
  for (const record of changed) {
    const { documentId, language, workingHash: before } = record;
    const working = await findContent(dependencies, { documentId, language } satisfies ReleaseKey);
    if (working === null) continue;
    const { workingHash } = working;
    if (isPending(record) || record.workflow.stage === 'draft') {
      await noteReferences(records, record.releaseId, working.references);
    }
    if (workingHash === before && !lacksApprovals(record, working.rule)) {
      if (countsAlways) await records.workflows.save([withEditors(record, [actor])]);
      continue;
    }
    if (isPending(record)) {
      const undone = voidApproval(record, { actor, reason, now, ...(of && { of }) });
      await records.workflows.save([{ ...undone.record, workingHash }]);
      facts.push(undone.facts);
      voided += 1;
    } else if (record.workflow.stage === 'draft') {
      const edited = toEdited(record, { actor, now, ...(of && { of }) });
      await records.workflows.save([{ ...edited, workingHash }]);
      facts.push({
        at: now,
        actor,
        action: before === null ? 'release.create' : 'release.edit',
        releaseId: record.releaseId,
        fromHash: before,
        contentHash: workingHash,
      });
    } else {
      // Issued: what the public reads is frozen. Who moved the working document on is an editor of
      // the correction that may follow.
      const changers = await listChangers(records, record, working.references);
      const edited = withEditors(record, [...changers, actor]);
      await records.workflows.save([{ ...edited, workingHash }]);
    }
  }
  if (facts.length > 0) await records.audit.append(...facts);
  return voided;
}

/** A company may ask for more approvals than when the release was approved. */
function lacksApprovals({ workflow }: WorkflowRecord, rule: ApprovalRule): boolean {
  const isApproved = workflow.stage === 'approved' || workflow.stage === 'scheduled';
  return isApproved && workflow.approvals.length < rule.needed;
}

function toEdited(
  record: WorkflowRecord,
  { actor, now, of }: { actor: Person; now: string; of?: 'library' },
): WorkflowRecord {
  const rule = { needed: 1, roles: [] };
  const circumstances = { actor: { ...systemActor, ...actor }, rule, openErrors: [], now };
  return decide(record, { type: 'edit', ...(of && { of }) }, circumstances);
}
