import { type Actor, type Person, sha256Hex, toCanonicalJson, toPerson } from '@dateline/release';
import type { Records } from '../records/records';
import type { WorkflowRecord } from '../records/workflows';
import type { ReleaseKey } from '../working-release/working-releases';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { applyTransition } from './apply-transition';
import { listChangers, withEditors } from './list-changers';
import { getContent, toFitContent, type WorkingContent } from './read-content';
import { Refusal } from '../../platform/refusal';
import { noteReferences } from './note-references';

/**
 * Puts a release up for approval: its whole content is frozen, and approvals bind to its hash.
 *
 * @throws Refusal that lists all that keeps the release from being issued.
 */
export async function requestApproval(
  dependencies: WorkflowDependencies,
  { key, actor }: { key: ReleaseKey; actor: Actor },
): Promise<void> {
  const first = await getContent(dependencies, key);
  const fit = toFitContent(first);
  if (!fit.ok) {
    throw new Refusal(`This release cannot be issued yet. ${fit.problems.join('; ')}.`);
  }
  const canonicalContent = toCanonicalJson(fit.content);
  const contentHash = sha256Hex(canonicalContent);
  await applyTransition(
    dependencies,
    { key, actor, transition: { type: 'request-approval', contentHash } },
    {
      async complete({ records, before, after, working }) {
        if (working.workingHash !== first.workingHash) {
          throw new Refusal('Somebody changed the release at this moment: ask again.');
        }
        assertNoticeFits(fit.content.notice, after.workflow.edition);
        await assertAddressIsFree(records, before.releaseId, fit.content.slug);
        const editors = await listUnnoted(records, before, working, toPerson(actor));
        await noteReferences(records, before.releaseId, working.references);
        const { workingHash } = working;
        return { ...withEditors(after, editors), workingHash, canonicalContent, voided: null };
      },
    },
  );
}

/**
 * Who changed what is put up, where it reads otherwise than was noted of it. Where nobody can be
 * named it is whoever asks: somebody has to be, so that somebody else looks at it.
 */
async function listUnnoted(
  records: Records,
  before: WorkflowRecord,
  { workingHash, references }: WorkingContent,
  asker: Person,
): Promise<Person[]> {
  if (workingHash === before.workingHash) return [];
  const changers = await listChangers(records, before, references);
  return changers.length === 0 ? [asker] : changers;
}

function assertNoticeFits(notice: string | null, edition: number | null): void {
  if (edition === null && notice !== null) {
    throw new Refusal('Only a correction carries a notice: clear the field “Notice”.');
  }
  if (edition !== null && notice === null) {
    throw new Refusal('A correction tells the public what was wrong: write its notice.');
  }
}

/** An address that was ever public belongs to its release for good: links to it must not lie. */
async function assertAddressIsFree(
  { editions }: Records,
  releaseId: string,
  slug: string,
): Promise<void> {
  const holder = (await editions.findHolders([slug])).get(slug);
  if (holder !== undefined && holder !== releaseId) {
    throw new Refusal(
      `The address "${slug}" belongs to another release that was issued: choose another slug.`,
    );
  }
}
