import type { OutboxQueue } from '../gateways/outbox';
import type { NotifyWeb } from '../gateways/web-notifier';

/** Longer than the web may take to answer; after it another instance may try. */
const lease = 20_000;
const firstPause = 250;
const longestPause = 30_000;
/** How often to look for what another instance left behind. */
const patrol = 5_000;

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
 * Hands committed messages to the web, in order of commit, until each was taken: at once after a
 * commit, again after a growing pause where the web did not answer, and at start what was left.
 */
export function startOutboxDelivery(dependencies: Dependencies): OutboxDelivery {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let wokenMeanwhile = false;

  const wake = () => {
    if (stopped) return;
    if (running !== null) {
      wokenMeanwhile = true;
      return;
    }
    clearTimeout(timer);
    running = run().finally(() => {
      running = null;
      if (wokenMeanwhile) {
        wokenMeanwhile = false;
        wake();
      }
    });
  };

  const run = async () => {
    let pause = patrol;
    try {
      while (!stopped && (await deliverNext(dependencies)));
      const nextDue = await dependencies.queue.findNextDue();
      if (nextDue !== null) {
        pause = Math.min(patrol, Math.max(0, Date.parse(nextDue) - dependencies.now().getTime()));
      }
    } catch (error) {
      dependencies.warn(`The outbox cannot be read: ${toText(error)}. It is tried again.`);
    }
    if (!stopped) timer = setTimeout(wake, pause).unref();
  };

  wake();
  return {
    wake,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** Whether there was a message to hand on. */
async function deliverNext({ queue, notifyWeb, now, warn }: Dependencies): Promise<boolean> {
  const started = now().getTime();
  const claimed = await queue.claimDue(toText(now()), toText(new Date(started + lease)));
  if (claimed === null) return false;
  try {
    await notifyWeb(claimed.message);
    await queue.markDelivered(claimed.id, toText(now()));
  } catch (error) {
    const pause = Math.min(longestPause, firstPause * 2 ** Math.min(claimed.attempts - 1, 10));
    await queue.postpone(claimed.id, toText(new Date(now().getTime() + pause)));
    // The first misses are common: the web starts after the CMS.
    if (claimed.attempts === 5 || claimed.attempts % 50 === 0) {
      warn(
        `The web has not taken edition ${claimed.message.editionNumber} of ${claimed.message.releaseId} ` +
          `after ${claimed.attempts} attempts: ${toText(error)}. It is tried again.`,
      );
    }
  }
  return true;
}

function toText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return value instanceof Error ? value.message : String(value);
}
