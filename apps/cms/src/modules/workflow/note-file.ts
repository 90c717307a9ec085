import type { Person } from '@dateline/release';
import type { RecordedAction } from '../records/audit';
import type { ChangedFile } from '../records/vault';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { noteChanges } from './note-change';

/**
 * A file was replaced, renamed or deleted: that is in the trail, and releases that carry it lose
 * their approvals.
 */
export async function noteChangedFile(
  dependencies: WorkflowDependencies,
  file: ChangedFile,
  actor: Person,
): Promise<void> {
  const contentHash = file.change === 'replace' ? await findHash(dependencies, file) : null;
  await dependencies.transact(async (records, afterCommit) => {
    const carriers = await records.workflows.listCarriers('file', file.documentId);
    const voided = await noteChanges(dependencies, records, carriers, {
      actor,
      of: 'library',
      countsAlways: file.change === 'replace',
      reason: `${actor.address} changed a file that the release carries.`,
    });
    const transition = toTransition(file);
    if (transition !== null) {
      const at = await records.readClock();
      await records.audit.append({ ...transition, at, actor, contentHash });
    }
    if (voided > 0) afterCommit(dependencies.onScheduled);
  });
}

/** Null for what no release shows, such as a caption in the library. */
function toTransition(
  file: ChangedFile,
): Pick<RecordedAction, 'action' | 'subject' | 'reason'> | null {
  const { documentId, name, formerName, change } = file;
  const subject = `file:${documentId}`;
  if (change !== 'update') return { action: `file.${change}`, subject, reason: `“${formerName}”` };
  if (name === formerName) return null;
  return { action: 'file.rename', subject, reason: `“${formerName}” is now “${name}”.` };
}

/** Of bytes that must not be issued nothing is kept. */
async function findHash(
  { libraryFiles, fileVault }: WorkflowDependencies,
  { documentId }: ChangedFile,
): Promise<string | null> {
  const [file] = await libraryFiles.list([documentId]);
  if (file === undefined) return null;
  const kept = await fileVault.keep(file).catch(() => null);
  return kept?.sha256 ?? null;
}

/** Keeps in the trail that somebody tried to bring in a file that must not be issued. */
export async function noteRefusedFile(
  { transact }: WorkflowDependencies,
  { name, reason, actor }: { name: string; reason: string; actor: Person },
): Promise<void> {
  await transact(async ({ audit, readClock }) => {
    const at = await readClock();
    const subject = `file:${name}`.slice(0, 300);
    await audit.append({ at, actor, action: 'file.refuse', subject, reason });
  });
}
