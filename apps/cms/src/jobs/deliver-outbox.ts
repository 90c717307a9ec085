import type { ClaimedMessage, OutboxQueue } from '../gateways/outbox';
import type { NotifyWeb } from '../gateways/web-notifier';

/** Milliseconds. Longer than the web may take to answer; after it another instance may try. */
const lease = 20_000;
const firstPause = 250;
const longestPause = 30_000;
/** How often to look for what another instance left behind. */
const patrol = 5_000;
/** Messages on their way at once: one that is slow to be taken holds up none of the others. */
const mostInFlight = 4;

export interface OutboxDelivery {
  /** Looks at once: something was committed. */
  wake(): void;
  /** Takes no more, and resolves when what is under way has ended. */
  stop(): Promise<void>;
}

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
export function startOutboxDelivery(dependencies: Dependencies): OutboxDelivery {
  const inFlight = new Set<Promise<void>>();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;
  let wokenMeanwhile = false;
  let isFirst = true;

  const wake = () => {
    // A delivery that ends while all is being stopped must not ask the database again.
    if (stopped) return;
    wokenMeanwhile = true;
    looking ??= look().finally(() => (looking = null));
  };

  const look = async () => {
    clearTimeout(timer);
    let pause = patrol;
    try {
      // A message that another instance has on its way is told twice then, which does no harm.
      if (isFirst) await dependencies.queue.makeAllDue(toText(dependencies.now()));
      isFirst = false;
      while (wokenMeanwhile && !stopped) {
        wokenMeanwhile = false;
        await takeDue();
      }
      if (!stopped) pause = await toPause(dependencies);
    } catch (error) {
      dependencies.warn(`The outbox cannot be read: ${toText(error)}. It is tried again.`);
    }
    if (!stopped) timer = setTimeout(wake, pause).unref();
  };

  const takeDue = async () => {
    while (!stopped && inFlight.size < mostInFlight) {
      const claimed = await claimNext(dependencies);
      if (claimed === null) return;
      const delivery = deliver(dependencies, claimed).finally(() => {
        inFlight.delete(delivery);
        wake();
      });
      inFlight.add(delivery);
    }
  };

  wake();
  return {
    wake,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await looking;
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
      .catch((fault: unknown) => warn(`The outbox cannot be written: ${toText(fault)}.`));
    // The first misses are common: the web starts after the CMS.
    if (attempts === 5 || attempts % 50 === 0) {
      warn(
        `The web has not taken the news of ${message.editions.length} editions, of release ` +
          `${message.editions[0]?.releaseId} first, after ${attempts} attempts: ${toText(error)}. It is tried again.`,
      );
    }
  }
}

/** Milliseconds until the next message is due, at most until the next patrol. */
async function toPause({ queue, now }: Dependencies): Promise<number> {
  const nextDue = await queue.findNextDue();
  if (nextDue === null) return patrol;
  // Not zero: what is due already is under way, or waits for one that is.
  return Math.min(patrol, Math.max(10, Date.parse(nextDue) - now().getTime()));
}

function toText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return value instanceof Error ? value.message : String(value);
}
