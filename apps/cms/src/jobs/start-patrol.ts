import { AsyncLocalStorage } from 'node:async_hooks';

/** What goes on behind the desk until it is stopped. */
export interface Job {
  /** Looks at once: something was committed. */
  wake: () => void;
  /** Begins nothing more, and resolves when what is under way has ended. */
  stop: () => Promise<void>;
}

interface Patrol extends Job {
  /** Whether it was woken since the look under way began. */
  isWoken: () => boolean;
  isStopped: () => boolean;
}

interface Looks {
  /** Does what is due. Answers in how many milliseconds to look again; 0 is at once. */
  look: () => Promise<number>;
  /** Takes what a look broke off with. Answers in how many milliseconds to look again. */
  onFault: (error: unknown) => number;
}

/**
 * Looks after work that waits in the database: at once, whenever it is woken, and from time to time
 * for what another instance left behind. One look at a time; who wakes it during one gets another,
 * since the one under way may have looked too early.
 */
export function startPatrol({ look, onFault }: Looks): Patrol {
  // Whoever wakes it may do so inside a transaction, which must not become the look's own.
  const outside = AsyncLocalStorage.snapshot();
  let stopped = false;
  let woken = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;

  const wake = () => {
    if (stopped) return;
    woken = true;
    looking ??= outside(lookUntilDone);
  };

  const lookUntilDone = async () => {
    clearTimeout(timer);
    let pause = 0;
    while (!stopped && (woken || pause === 0)) {
      woken = false;
      pause = await look().catch(onFault);
    }
    looking = null;
    if (!stopped) timer = outside(() => setTimeout(wake, pause)).unref();
  };

  // Not before the caller holds the patrol, which the look may ask.
  queueMicrotask(wake);
  return {
    wake,
    isWoken: () => woken,
    isStopped: () => stopped,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
