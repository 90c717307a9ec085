import type { Person } from '@dateline/release';
import type { Records } from '../records/records';
import type { PublicFile } from '../records/vault';
import { toFault } from '../../platform/due-queue/to-fault';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { Refusal } from '../../platform/refusal';
import { withFileUndo } from '../files/with-file-undo';
import type { PublicationKind } from '../records/publications';
import type { PublicationChange, PublicationVersion, Published } from '../records/publications';
import { takeOutFiles } from './take-out-files';

interface Dependencies extends Pick<
  WorkflowDependencies,
  'transact' | 'fileVault' | 'onPublished' | 'onUnissued' | 'alert'
> {
  findActor: () => Person;
}

interface Written<Result> {
  result: Result;
  documentId: string | null;
}

/**
 * Does what an editor asked for and makes the frozen copy of it, with its files, its entry in the
 * trail and the news to the web, all in one transaction.
 *
 * @throws Refusal where it cannot be public as it is; then nothing was done.
 */
export async function publishVersions<Result>(
  dependencies: Dependencies,
  kind: PublicationKind,
  work: () => Promise<Written<Result>>,
  readPublished: (documentId: string) => Promise<Published>,
): Promise<Result> {
  const { transact, fileVault, findActor } = dependencies;
  return withFileUndo(dependencies, (published) =>
    transact(async (records, afterCommit) => {
      const { result, documentId } = await work();
      if (documentId === null) return result;
      const read = await readPublished(documentId);
      await assertAddressesFree(records, documentId, read.versions);
      const at = await records.readClock();
      const saved = await records.publications.save(kind, documentId, read, at);
      const { changes, removed, places } = saved;
      if (changes.length === 0) return result;
      await records.publications.holdFiles();
      for (const file of read.versions.flatMap(({ files }) => files)) {
        published.push(file);
        await fileVault.publish(file);
      }
      const actor = findActor();
      await records.audit.append(
        ...changes.map((change) => toAuditFacts(kind, documentId, change, { at, actor })),
      );
      await records.outbox.appendPublication({ kind, ...places }, at);
      afterCommit(() => void takeOut(dependencies, removed));
      afterCommit(dependencies.onPublished);
      return result;
    }),
  );
}

async function assertAddressesFree(
  { publications }: Records,
  documentId: string,
  versions: readonly PublicationVersion[],
): Promise<void> {
  for (const { slug } of versions) {
    if (slug === null) continue;
    const holder = await publications.findHolder(slug);
    if (holder !== null && holder !== documentId) {
      throw new Refusal(
        `The address “${slug}” belongs to another event that is or was public: choose another slug.`,
      );
    }
  }
}

function toAuditFacts(
  kind: PublicationKind,
  documentId: string,
  { change, language, fromHash, contentHash }: PublicationChange,
  { at, actor }: { at: string; actor: Person },
) {
  const subject = [kind, documentId, language].filter((part) => part !== '').join(':');
  return { at, actor, action: `${kind}.${change}`, subject, fromHash, contentHash };
}

/** Files know no transactions. What this misses is hidden at the next start. */
async function takeOut(dependencies: Dependencies, removed: readonly PublicFile[]): Promise<void> {
  try {
    await takeOutFiles(dependencies, removed);
  } catch (error) {
    dependencies.alert(
      `A file that was unpublished is still served: ${toFault(error)}. It is taken out at the next start.`,
    );
  }
}
