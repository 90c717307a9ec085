import type { WebNews } from '@dateline/contract';
import type { ClaimedMessage, OutboxQueue } from './store/outbox';
import type { NotifyWeb } from './web-notifier';
import { type Job, startPoller } from '../../platform/due-queue/start-poller';
import { toFault } from '../../platform/due-queue/to-fault';

/** Milliseconds. Longer than the web may take to answer; after it another instance may try. */
const lease = 20_000;
const firstPause = 250;
const longestPause = 30_000;
/** How often to look for what another instance left behind. */
const pollInterval = 5_000;
/** Messages on their way at once: one that is slow to be taken holds up none of the others. */
const mostInFlight = 4;

interface Dependencies {
  queue: OutboxQueue;
  notifyWeb: NotifyWeb;
  now: () => Date;
  warn: (message: string) => void;
}

/**
 * Hands committed messages to the web until each was taken: at once after a commit, again after a
 * growing pause where the web did not answer, and at start what was left. Each message stands for
 * itself, so their order does not matter.
 */
export function startOutboxDelivery(dependencies: Dependencies): Job {
  const { queue, now, warn } = dependencies;
  const inFlight = new Set<Promise<void>>();
  let isFirst = true;
  const { poke, isStopped, stop } = startPoller({
    async poll() {
      // A message that another instance has on its way is told twice then, which does no harm.
      if (isFirst) await queue.makeAllDue(toText(now()));
      isFirst = false;
      while (!isStopped() && inFlight.size < mostInFlight) {
        const claimed = await claimNext(dependencies);
        if (claimed === null) break;
        const delivery = deliver(dependencies, claimed).finally(() => {
          inFlight.delete(delivery);
          poke();
        });
        inFlight.add(delivery);
      }
      return isStopped() ? pollInterval : toPause(dependencies);
    },
    onFault(error) {
      warn(`The outbox cannot be read: ${toFault(error)}. It is tried again.`);
      return pollInterval;
    },
  });
  return {
    poke,
    async stop() {
      await stop();
      await Promise.all(inFlight);
    },
  };
}

function claimNext({ queue, now }: Dependencies): Promise<ClaimedMessage | null> {
  const started = now();
  return queue.claimDue(toText(started), toText(new Date(started.getTime() + lease)));
}

/** Never rejects: what the web does not take, or the database does not note, is due again. */
async function deliver(
  { queue, notifyWeb, now, warn }: Dependencies,
  { id, attempts, message }: ClaimedMessage,
): Promise<void> {
  try {
    await notifyWeb(message);
    await queue.markDelivered(id, toText(now()));
  } catch (error) {
    const pause = Math.min(longestPause, firstPause * 2 ** Math.min(attempts - 1, 10));
    await queue
      .postpone(id, toText(new Date(now().getTime() + pause)))
      .catch((fault: unknown) => warn(`The outbox cannot be written: ${toFault(fault)}.`));
    // The first misses are common: the web starts after the CMS. What is no edition is not urgent
    // even then: its pages follow by their age.
    const isUrgent = message.type === 'editions.issued';
    if ((isUrgent && attempts === 5) || attempts % 50 === 0) {
      warn(
        `The web has not taken the news of ${describeNews(message)} after ${attempts} attempts: ` +
          `${toFault(error)}. It is tried again.`,
      );
    }
  }
}

/** Without a word of anything: the end of a sentence in the log. */
function describeNews(message: WebNews): string {
  if (message.type === 'publications.changed') return `a publication (${message.kind})`;
  const { editions } = message;
  return `${editions.length} editions, of release ${editions[0]?.releaseId} first,`;
}

/** Milliseconds until the next message is due, at most until the next poll. */
async function toPause({ queue, now }: Dependencies): Promise<number> {
  const nextDue = await queue.findNextDue();
  if (nextDue === null) return pollInterval;
  // Not zero: what is due already is under way, or waits for one that is.
  return Math.min(pollInterval, Math.max(10, Date.parse(nextDue) - now().getTime()));
}

function toText(instant: Date): string {
  return instant.toISOString();
}
