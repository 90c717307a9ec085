import type { Person } from '@dateline/release';
import type { DeskDependencies } from './desk-dependencies';
import { noteChanges } from './note-change';

/** A file was replaced, renamed or deleted: releases that carry it lose their approvals. */
export async function noteChangedFile(
  dependencies: DeskDependencies,
  { documentId, actor }: { documentId: string; actor: Person },
): Promise<void> {
  await dependencies.transact(async (records, afterCommit) => {
    const carriers = await records.lives.listCarriers('file', documentId);
    const voided = await noteChanges(dependencies, records, carriers, {
      actor,
      of: 'library',
      reason: `${actor.address} changed a file that the release carries.`,
    });
    if (voided > 0) afterCommit(dependencies.onScheduled);
  });
}

/** Keeps in the trail that somebody tried to bring in a file that must not be issued. */
export async function noteRefusedFile(
  { transact }: DeskDependencies,
  { name, reason, actor }: { name: string; reason: string; actor: Person },
): Promise<void> {
  await transact(async ({ audit, readClock }) => {
    const at = await readClock();
    const subject = `file:${name}`.slice(0, 300);
    await audit.append({ at, actor, action: 'file.refuse', subject, reason });
  });
}
