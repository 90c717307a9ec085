import { AsyncLocalStorage } from 'node:async_hooks';

/** Work in the background that goes on until it is stopped. */
export interface Job {
  /** Polls at once: something was committed. */
  poke: () => void;
  /** Begins nothing more, and resolves when what is under way has ended. */
  stop: () => Promise<void>;
}

interface Poller extends Job {
  /** Whether it was poked since the poll under way began. */
  isPoked: () => boolean;
  isStopped: () => boolean;
}

interface Polling {
  /** Does what is due. Answers in how many milliseconds to poll again; 0 is at once. */
  poll: () => Promise<number>;
  /** Takes the error that ended a poll. Answers in how many milliseconds to poll again. */
  onFault: (error: unknown) => number;
}

/**
 * Polls the database for work: at once whenever it is poked, and at intervals for what another
 * instance left behind. One poll at a time; whoever pokes it during one gets another, since the one
 * under way may have read too early.
 */
export function startPoller({ poll, onFault }: Polling): Poller {
  // Whoever pokes it may do so inside a transaction, which must not become the poll's own.
  const outside = AsyncLocalStorage.snapshot();
  let stopped = false;
  let poked = false;
  let timer: NodeJS.Timeout | undefined;
  let polling: Promise<void> | null = null;

  const poke = () => {
    if (stopped) return;
    poked = true;
    polling ??= outside(pollUntilDone);
  };

  const pollUntilDone = async () => {
    clearTimeout(timer);
    let delayMs = 0;
    while (!stopped && (poked || delayMs === 0)) {
      poked = false;
      delayMs = await poll().catch(onFault);
    }
    polling = null;
    if (!stopped) timer = outside(() => setTimeout(poke, delayMs)).unref();
  };

  // Not before the caller holds the poller, which the poll may ask.
  queueMicrotask(poke);
  return {
    poke,
    isPoked: () => poked,
    isStopped: () => stopped,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await polling;
    },
  };
}
