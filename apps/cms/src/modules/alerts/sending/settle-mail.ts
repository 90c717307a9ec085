import type { MailQueue, QueuedMail } from '../store/mail-queue';
import type { Refused } from './carrier';

/** Milliseconds. */
const firstPause = 5_000;
const longestPause = 3_600_000;
/** After so many tries, about two days, a mail that nobody takes is given up. */
const mostAttempts = 50;

export interface SettleDependencies {
  queue: MailQueue;
  /** The server says that the address is none. */
  onDeadAddress: (subscriberId: number) => Promise<void>;
  now: () => Date;
  warn: (message: string) => void;
}

/** Notes what becomes of a mail that was refused: never sent, possibly sent, or tried again later. */
export async function settleMail(
  { queue, now, warn, onDeadAddress }: SettleDependencies,
  { id, attempts, subscriber }: QueuedMail,
  refused: Refused,
): Promise<void> {
  if (refused.outcome === 'unwanted') {
    await queue.settle(id, 'dropped', 'It was not wanted any more.');
  } else if (refused.outcome === 'failed') {
    await queue.settle(id, 'failed', refused.failure);
    if (refused.isAddressDead) await onDeadAddress(subscriber.id);
  } else if (refused.outcome === 'undecided') {
    await queue.settle(id, 'undecided', refused.failure);
    warn(describeUndecided(1));
  } else if (attempts >= mostAttempts) {
    await queue.settle(id, 'failed', refused.failure);
  } else {
    const pause = Math.min(longestPause, firstPause * 2 ** Math.min(attempts - 1, 12));
    // Spread: a server that was away is not asked by all at once.
    const spread = pause * (0.75 + Math.random() / 2);
    await queue.postpone(id, new Date(now().getTime() + spread).toISOString(), refused.failure);
    if (attempts === 3) warn(`An e-mail alert was not taken three times: ${refused.failure}.`);
  }
}

export function describeUndecided(count: number): string {
  const mails = count === 1 ? 'One e-mail alert was' : `${count} e-mail alerts were`;
  return `${mails} on the way when the line broke: whether they arrived is not known, and they are not sent again. See npm run newsroom -- alerts.`;
}
