import type { Actor } from '@dateline/release';
import type { Records } from '../records/records';
import type { ReleaseKey } from '../working-release/working-releases';
import { commitEditions, type IssueRequest } from './commit-editions';
import { decide } from './decide';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { findErrorsAgainst } from './find-open-errors';
import { lockWorkflow } from './lock-workflow';
import { getContent } from './read-content';
import { Refusal } from '../../platform/refusal';
import { withFileUndo } from '../files/with-file-undo';

/**
 * Issues an approved or scheduled release at once.
 *
 * @throws Refusal where it is not approved, was changed since, or its address is taken.
 */
export async function issueRelease(
  dependencies: WorkflowDependencies,
  { key, actor, contentHash }: { key: ReleaseKey; actor: Actor; contentHash: string },
): Promise<void> {
  await commitAll(dependencies, actor, async (records, now) => {
    const record = await lockWorkflow(records, key);
    const working = await getContent(dependencies, key);
    if (record.workingHash !== working.workingHash) {
      throw new Refusal('The release was changed since its approval: ask for approval again.');
    }
    const transition = { type: 'issue-now', contentHash } as const;
    const { release, rule } = working;
    const openErrors = await findErrorsAgainst(records, transition, {
      ...{ record, release, now },
      findErrors: dependencies.findErrors,
    });
    const after = decide(record, transition, { actor, rule, openErrors, now });
    return [{ record: after, lateness: null, reason: null }];
  });
}

/**
 * Issues every language of a release that is approved or scheduled, at once: for the day on which
 * its content has become known elsewhere. Languages that nobody approved are left as they are.
 *
 * @throws Refusal where no language is approved.
 */
export async function issueEverywhere(
  dependencies: WorkflowDependencies,
  { documentId, actor, reason }: { documentId: string; actor: Actor; reason: string },
): Promise<void> {
  if (reason.trim() === '') {
    throw new Refusal('Say why in a few words: they are kept in the audit trail.');
  }
  await commitAll(dependencies, actor, async (records, now) => {
    const requests: IssueRequest[] = [];
    for (const { language } of await records.workflows.listOfDocument(documentId)) {
      const record = await lockWorkflow(records, { documentId, language });
      const { stage, contentHash } = record.workflow;
      if ((stage !== 'approved' && stage !== 'scheduled') || contentHash === null) continue;
      const { rule } = await getContent(dependencies, { documentId, language });
      // Not held by the preflight: the news is out already, and its dateline may well say tomorrow.
      const circumstances = { actor, rule, openErrors: [], now };
      const after = decide(record, { type: 'issue-now', contentHash }, circumstances);
      requests.push({ record: after, lateness: null, reason });
    }
    if (requests.length === 0) {
      throw new Refusal(
        'No language of this release is approved: somebody has to approve it first.',
      );
    }
    return requests;
  });
}

async function commitAll(
  dependencies: WorkflowDependencies,
  actor: Actor,
  list: (records: Records, now: string) => Promise<IssueRequest[]>,
): Promise<void> {
  await withFileUndo(dependencies, (published) =>
    dependencies.transact(async (records, afterCommit) => {
      const now = await records.readClock();
      const requests = await list(records, now);
      const { fileVault } = dependencies;
      const { refused } = await commitEditions({ fileVault, published }, records, requests, {
        actor,
        at: now,
      });
      const [fault] = refused;
      if (fault !== undefined) throw new Refusal(`This release cannot be issued: ${fault.reason}.`);
      afterCommit(dependencies.onIssued);
    }),
  );
}
