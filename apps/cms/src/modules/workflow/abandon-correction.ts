import { type Actor, sha256Hex, toCanonicalJson } from '@dateline/release';
import type { CorrectionOpening } from '../records/workflows';
import type { ReleaseKey } from '../working-release/working-releases';
import { applyTransition } from './apply-transition';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { toKeptFields } from '../working-release/kept-fields';
import { listChangers, withEditors } from './list-changers';
import { noteReferences } from './note-references';
import { getContent, toFitContent } from './read-content';
import { Refusal } from '../../platform/refusal';

/**
 * Drops a correction that was opened: the working document goes back to what it held before, and
 * the release stands where it stood. Nothing public changes, and no approval of the correction
 * counts any more.
 *
 * Who changed the correction is no editor of what is there again. Whoever changed something in the
 * library that the release draws in is one, since that change stays.
 */
export async function abandonCorrection(
  dependencies: WorkflowDependencies,
  { key, actor, reason }: { key: ReleaseKey; actor: Actor; reason: string },
): Promise<void> {
  await applyTransition(
    dependencies,
    { key, actor, transition: { type: 'abandon', reason } },
    {
      async complete({ records, before, after }) {
        const { releaseId } = before;
        const issued = await records.editions.findContent(releaseId);
        if (issued === null) {
          throw new Refusal('The release was never issued: there is no correction to abandon.');
        }
        const canonicalContent = toCanonicalJson(issued);
        const contentHash = sha256Hex(canonicalContent);
        const opening = await records.workflows.findOpening(
          releaseId,
          before.workflow.edition ?? 0,
        );
        if (opening === null) {
          await dependencies.workingReleases.setNotice(key, issued.notice);
          await assertReadsAsIssued(dependencies, key, contentHash);
        } else {
          await goBack(dependencies, key, opening);
        }
        const { workingHash, references } = await getContent(dependencies, key);
        await noteReferences(records, releaseId, references);
        const workflow = { ...after.workflow, lastEditors: opening?.editors ?? [], contentHash };
        const record = { ...after, workflow, canonicalContent, workingHash, voided: null };
        return opening === null || opening.workingHash === workingHash
          ? record
          : withEditors(record, await listChangers(records, before, references));
      },
      facts: { reason },
    },
  );
}

/** @throws Refusal where something that the release drew in is there no more. */
async function goBack(
  { workingReleases }: WorkflowDependencies,
  key: ReleaseKey,
  { fields }: CorrectionOpening,
): Promise<void> {
  const { company, notice, ...others } = fields;
  await workingReleases.setNotice(key, notice);
  const stored = await workingReleases.findWorking(key);
  const current = stored === null ? null : toKeptFields(stored);
  if (current === null || toCanonicalJson(current) === toCanonicalJson(fields)) return;
  const [deleted] = await workingReleases.listDeleted(fields);
  if (deleted !== undefined) {
    throw new Refusal(
      `This correction cannot be abandoned, because the ${deleted} that the release had before was ` +
        'deleted: put another in its place and issue the correction.',
    );
  }
  // First and alone: the blocks of a company attach by themselves to a release that has none.
  if (current.company?.documentId !== company?.documentId) {
    await workingReleases.change(key, { company });
  }
  await workingReleases.change(key, others);
}

/** What an older version opened can be abandoned once there is nothing to bring back. */
async function assertReadsAsIssued(
  dependencies: WorkflowDependencies,
  key: ReleaseKey,
  contentHash: string,
): Promise<void> {
  const fit = toFitContent(await getContent(dependencies, key));
  if (fit.ok && sha256Hex(toCanonicalJson(fit.content)) === contentHash) return;
  throw new Refusal(
    'This correction was opened by an older version of Dateline, which did not keep what the form ' +
      'held before: change the text back to what the public reads, save it, and abandon the ' +
      'correction then.',
  );
}
