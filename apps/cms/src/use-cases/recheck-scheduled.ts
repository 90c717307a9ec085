import type { DeskDependencies } from './desk-dependencies';
import { noteChanges } from './note-change';

/**
 * Reads the releases that fall due by an instant once more: what was changed past all guards, by
 * hand in the database or in the folder of files, is found before it would be issued.
 */
export async function recheckScheduled(
  dependencies: DeskDependencies,
  until: string,
): Promise<void> {
  const voided = await dependencies.transact(async (records) => {
    const scheduled = await records.lives.listScheduledUntil(until);
    return noteChanges(dependencies, records, scheduled, {
      actor: 'system',
      reason: 'The release does not read any more as it was approved.',
    });
  });
  if (voided > 0) {
    dependencies.alert(
      `${voided} scheduled releases read differently than they were approved, and lost their schedule.`,
    );
    dependencies.onScheduled();
  }
}
