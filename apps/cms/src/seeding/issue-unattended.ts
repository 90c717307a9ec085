import { type Actor, rights } from '@dateline/release';
import type { NewsroomDesk } from '../desk-api/newsroom-desk';
import type { ReleaseKey } from '../gateways/release-desk';

const writer: Actor = { name: 'system', roles: [], rights };

/**
 * Leads a release through its whole life for programs, such as the one that fills the sample
 * newsroom: the writer asks for approval, `approver` gives it, and the release is issued.
 */
export async function issueUnattended(
  desk: NewsroomDesk,
  key: ReleaseKey,
  approver: string,
): Promise<void> {
  const second: Actor = { ...writer, name: approver };
  await desk.act(key, writer, { type: 'request-approval' });
  const { contentHash } = await desk.describeLife(key, second);
  await desk.act(key, second, { type: 'approve', contentHash: contentHash ?? '' });
  await desk.act(key, second, { type: 'issue-now', contentHash: contentHash ?? '' });
}
