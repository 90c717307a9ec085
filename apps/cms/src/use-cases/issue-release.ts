import type { EditionIssued } from '@dateline/contract';
import { type Edition, freezeEdition, type ReleaseContent, toReleaseId } from '@dateline/release';
import type { FileVault } from '../gateways/file-vault';
import type { LibraryFiles } from '../gateways/library-files';
import type { CurrentEdition, Records, Transact } from '../gateways/records';
import type { ReleaseDesk, ReleaseKey } from '../gateways/release-desk';
import { freezeContent } from './freeze-content';
import { Refusal } from './refusal';

export interface IssuingDependencies {
  transact: Transact;
  releaseDesk: ReleaseDesk;
  libraryFiles: LibraryFiles;
  fileVault: FileVault;
  /** The instant of issue; milliseconds, UTC. */
  now: () => Date;
  /** Called after commit: there is something to tell the world. */
  wakeOutbox: () => void;
}

/**
 * The one door through which a release becomes public, whichever way publishing was reached.
 * `publish` is the CMS's own step, run inside the same transaction: edition, audit entry, outbox
 * message and the working document's new state are committed together or not at all.
 *
 * @throws Refusal where the release is not fit to be issued.
 */
export async function issueRelease<T>(
  dependencies: IssuingDependencies,
  request: { key: ReleaseKey; actor: string; publish: () => Promise<T> },
): Promise<T> {
  const undoFiles: (() => Promise<void>)[] = [];
  try {
    return await dependencies.transact(async (records, afterCommit) => {
      await records.editions.lockIssuing();
      const published = await request.publish();
      const issued = await recordEdition(dependencies, records, request, undoFiles);
      if (issued) afterCommit(dependencies.wakeOutbox);
      return published;
    });
  } catch (error) {
    await Promise.all(undoFiles.map((undo) => undo()));
    throw error;
  }
}

/** Writes the next edition and all that goes with it; false where nothing public changes. */
async function recordEdition(
  { releaseDesk, libraryFiles, fileVault, now }: IssuingDependencies,
  records: Records,
  { key, actor }: { key: ReleaseKey; actor: string },
  undoFiles: (() => Promise<void>)[],
): Promise<boolean> {
  const working = await releaseDesk.findPublished(key);
  if (working === null) throw new Refusal('There is no such release to issue.');
  const { content, files } = await freezeContent(working, { libraryFiles, fileVault });

  const releaseId = toReleaseId(key.documentId, key.language);
  const previous = await records.editions.findCurrent(releaseId);
  await assertAddressIsFree(records, releaseId, content.slug);

  const at = now().toISOString();
  const frozen = freeze(content, releaseId, previous, at);
  if (frozen.outcome === 'unchanged') return false;

  for (const { original, frozen: file } of files) {
    undoFiles.push(await fileVault.publish(original, file));
  }
  const { edition } = frozen;
  await records.editions.append(edition, content, key.documentId);
  await records.audit.append({
    at,
    actor,
    action: 'release.issue',
    releaseId,
    editionNumber: edition.number,
    contentHash: edition.contentHash,
  });
  await records.outbox.append(
    toEditionIssued(edition, content, previous, await records.editions.listSlugs(releaseId)),
    at,
  );
  return true;
}

function freeze(
  content: ReleaseContent,
  releaseId: string,
  previous: CurrentEdition | null,
  at: string,
) {
  try {
    return freezeEdition(content, { releaseId, previous }, at);
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(error.message);
    throw error;
  }
}

/** An address that was ever public belongs to its release for good: links to it must not lie. */
async function assertAddressIsFree(
  { editions }: Records,
  releaseId: string,
  slug: string,
): Promise<void> {
  const holder = await editions.findReleaseAt(slug);
  if (holder !== null && holder !== releaseId) {
    throw new Refusal(
      `The address "${slug}" belongs to another release that was issued: choose another slug.`,
    );
  }
}

function toEditionIssued(
  edition: Edition,
  content: ReleaseContent,
  previous: CurrentEdition | null,
  slugs: string[],
): EditionIssued {
  const companies = [content.company.slug, previous?.companySlug ?? content.company.slug];
  return {
    type: 'edition.issued',
    releaseId: edition.releaseId,
    editionNumber: edition.number,
    contentHash: edition.contentHash,
    issuedAt: edition.issuedAt,
    slugs: [...new Set([edition.slug, ...slugs])],
    companySlugs: [...new Set(companies)],
  };
}
