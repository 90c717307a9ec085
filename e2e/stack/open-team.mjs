import { signIn } from './sign-in.mjs';

/**
 * @typedef {import('./sign-in.mjs').SignedIn} SignedIn
 * @typedef {object} Team two people: neither can issue anything alone
 * @property {SignedIn} writer
 * @property {SignedIn} approver
 * @property {(documentId: string) => Promise<string>} agree asked for and given; answers the hash
 * @property {(documentId: string) => Promise<void>} issue
 * @property {(documentId: string, fields: object, notice?: string) => Promise<void>} correct
 * @property {(documentId: string, scheduledFor: Date) => Promise<void>} schedule
 * @property {(documentId: string, notice: string) => Promise<void>} withdraw
 */

/**
 * Signs the two demo accounts in.
 * @param {import('./open-newsroom.mjs').Newsroom} newsroom
 * @returns {Promise<Team>}
 */
export async function openTeam(newsroom) {
  const writer = await signIn(newsroom, 'writer');
  const approver = await signIn(newsroom, 'approver');

  /** @param {string} documentId */
  async function agree(documentId) {
    const { contentHash } = await writer.transition(documentId, { type: 'request-approval' });
    await approver.transition(documentId, { type: 'approve', contentHash });
    return contentHash ?? '';
  }

  /** @param {string} documentId */
  async function issue(documentId) {
    const contentHash = await agree(documentId);
    await approver.transition(documentId, { type: 'issue-now', contentHash });
  }

  return {
    writer,
    approver,
    agree,
    issue,
    async correct(documentId, fields, notice = 'A word was wrong.') {
      await writer.transition(documentId, { type: 'correct', notice });
      await writer.save('release', documentId, fields);
      await issue(documentId);
    },
    async schedule(documentId, instant) {
      const contentHash = await agree(documentId);
      const scheduledFor = instant.toISOString();
      await approver.transition(documentId, { type: 'schedule', scheduledFor, contentHash });
    },
    async withdraw(documentId, notice) {
      await approver.transition(documentId, { type: 'withdraw', notice });
    },
  };
}
