import { type Actor, newsroom, type Person, rights } from '@dateline/release';
import type { NewsroomCommands } from '../workflow/newsroom-commands';
import type { ReleaseKey } from '../working-release/working-releases';

const writer: Actor = { ...newsroom, roles: [], rights };

/**
 * Leads a release through its whole workflow for programs, such as the one that fills the sample
 * newsroom: `approver` lets pass what the preflight calls an error, the writer asks for approval,
 * `approver` gives it, and the release is issued.
 * @param reason why errors are let pass; in the audit trail with each of them.
 */
export async function issueUnattended(
  commands: NewsroomCommands,
  key: ReleaseKey,
  { approver, reason }: { approver: Person; reason: string },
): Promise<void> {
  const second: Actor = { ...writer, ...approver };
  await overrideErrors(commands, key, second, reason);
  await commands.transition(key, writer, { type: 'request-approval' });
  const { contentHash } = await commands.describeWorkflow(key, second);
  await commands.transition(key, second, { type: 'approve', contentHash: contentHash ?? '' });
  await commands.transition(key, second, { type: 'issue-now', contentHash: contentHash ?? '' });
}

async function overrideErrors(
  commands: NewsroomCommands,
  key: ReleaseKey,
  actor: Actor,
  reason: string,
): Promise<void> {
  const { findings } = await commands.describePreflight(key);
  const errors = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, place: { field, excerpt }, message }) => ({ rule, field, excerpt, message }));
  // The same words in one field twice are one finding to an override.
  const distinct = new Map(errors.map((error) => [JSON.stringify(error), error]));
  for (const finding of distinct.values()) {
    await commands.overrideFinding(key, actor, { finding, reason });
  }
}
