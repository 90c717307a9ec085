import type { Actor } from '@dateline/release';
import type { Records } from '../records/records';
import type { CorrectionOpening } from '../records/workflows';
import type { ReleaseKey } from '../working-release/working-releases';
import { applyTransition } from './apply-transition';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { toKeptFields } from '../working-release/kept-fields';
import { listChangers, withEditors } from './list-changers';
import { getContent } from './read-content';
import { noteReferences } from './note-references';

/**
 * Opens an issued release for a correction: it can be changed again, carries the notice for the
 * public, and goes through approval like the first time. The public reads on what was issued.
 */
export async function correctRelease(
  dependencies: WorkflowDependencies,
  { key, actor, notice }: { key: ReleaseKey; actor: Actor; notice: string },
): Promise<void> {
  await applyTransition(
    dependencies,
    { key, actor, transition: { type: 'correct', notice } },
    {
      async complete({ records, before, after, working }) {
        const changers =
          working.workingHash === before.workingHash
            ? []
            : await listChangers(records, before, working.references);
        const edited = withEditors(after, changers);
        await keepAsItIs(dependencies, records, key, {
          ...{ releaseId: before.releaseId, edition: before.workflow.edition ?? 0 },
          workingHash: working.workingHash,
          editors: withEditors(before, changers).workflow.lastEditors,
        });
        await dependencies.workingReleases.setNotice(key, notice.trim());
        const { workingHash, references } = await getContent(dependencies, key);
        await noteReferences(records, before.releaseId, references);
        return { ...edited, workingHash, voided: null };
      },
      facts: { reason: notice },
    },
  );
}

/** What the form goes back to should the correction be abandoned. */
async function keepAsItIs(
  { workingReleases }: WorkflowDependencies,
  { workflows }: Records,
  key: ReleaseKey,
  opening: Omit<CorrectionOpening, 'fields'>,
): Promise<void> {
  const stored = await workingReleases.findWorking(key);
  if (stored !== null) await workflows.keepOpening({ ...opening, fields: toKeptFields(stored) });
}
