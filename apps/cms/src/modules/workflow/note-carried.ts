import type { Person } from '@dateline/release';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { listChangers, withEditors } from './list-changers';
import { lockWorkflow } from './lock-workflow';
import { findContent } from './read-content';
import { noteReferences } from './note-references';

/**
 * Notes what drafts draw in that were saved last by a version which noted it only at their approval,
 * and who changed it since they were made: they are editors too. A draft is done once; one that
 * draws in nothing is looked at again at each start.
 *
 * @param toAccount names the account of somebody whom an old entry knows by the address alone.
 */
export async function noteCarried(
  dependencies: WorkflowDependencies,
  toAccount: (person: Person) => Person,
): Promise<void> {
  const unnoted = await dependencies.transact(({ workflows }) =>
    workflows.listDraftsWithoutCarried(),
  );
  for (const { documentId, language } of unnoted) {
    await dependencies.transact(async (records) => {
      const record = await lockWorkflow(records, { documentId, language });
      const working = await findContent(dependencies, { documentId, language });
      if (working === null || record.workflow.stage !== 'draft') return;
      await noteReferences(records, record.releaseId, working.references);
      const changers = await listChangers(records, record, working.references);
      await records.workflows.save([withEditors(record, changers.map(toAccount))]);
    });
  }
}
