import { newsroom } from '@dateline/release';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { lockWorkflow } from './lock-workflow';
import { noteChanges } from './note-change';

/**
 * Reads the releases that fall due up to an instant once more: what was changed past all guards, by
 * hand in the database or in the folder of files, is found before it would be issued. Each in a
 * transaction of its own, so that nothing that falls due meanwhile has to wait for all of them.
 */
export async function recheckScheduled(
  dependencies: WorkflowDependencies,
  until: string,
): Promise<void> {
  const scheduled = await dependencies.transact(({ workflows }) =>
    workflows.listScheduledUntil(until),
  );
  for (const { documentId, language } of scheduled) {
    const voided = await dependencies.transact(async (records) => {
      const record = await lockWorkflow(records, { documentId, language });
      if (record.workflow.stage !== 'scheduled') return 0;
      return noteChanges(dependencies, records, [record], {
        actor: newsroom,
        reason: 'The release does not read any more as it was approved.',
      });
    });
    if (voided === 0) continue;
    dependencies.alert(
      `A release that falls due by ${until} reads differently than it was approved, and lost its schedule.`,
    );
    dependencies.onScheduled();
  }
}
