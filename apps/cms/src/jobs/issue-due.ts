import { AsyncLocalStorage } from 'node:async_hooks';

/** Milliseconds. How often to look for what another instance scheduled. */
const patrol = 5_000;
/** How long before the instant everything is made ready that may be made ready. */
const warmth = 4_000;
/** How long to leave what another transaction holds. */
const shortPause = 20;
/** How long to wait after a fault, such as a database that is away. */
const faultPause = 500;

export interface IssuingDue {
  /** Looks at once: an instant was set or taken back. */
  wake(): void;
  /** Begins nothing more, and resolves when what is under way has ended. */
  stop(): Promise<void>;
}

export interface IssuingDependencies {
  issueDue: () => Promise<{ issued: number; mayBeMore: boolean }>;
  findNextDue: () => Promise<string | null>;
  /** The database's clock: UTC, RFC 3339. */
  readClock: () => Promise<string>;
  /** Makes ready what may be made ready before the instant; once for each instant. */
  warm: (instant: string) => Promise<void>;
  warn: (message: string) => void;
}

/**
 * Issues releases at their instant: sleeps until the next one by the database's clock, and asks the
 * database what is due. An early timer finds nothing due and sleeps on; what fell due while nobody
 * was there is found at the first look. How many instances do this makes no difference.
 */
export function startIssuingDue(dependencies: IssuingDependencies): IssuingDue {
  const { issueDue, findNextDue, readClock, warm, warn } = dependencies;
  // Whoever wakes the job may do so inside a transaction, which must not become the job's own.
  const outside = AsyncLocalStorage.snapshot();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;
  let wokenMeanwhile = false;
  let warmedFor: string | null = null;

  const wake = () => {
    if (stopped) return;
    wokenMeanwhile = true;
    looking ??= outside(look).finally(() => (looking = null));
  };

  const look = async () => {
    clearTimeout(timer);
    let pause = patrol;
    try {
      while (wokenMeanwhile && !stopped) {
        wokenMeanwhile = false;
        pause = await toPause();
      }
    } catch (error) {
      warn(`What is due cannot be issued: ${toText(error)}. It is tried again.`);
      pause = faultPause;
    }
    if (!stopped) timer = outside(() => setTimeout(wake, pause)).unref();
  };

  /** Issues what is due, and answers how long to sleep. */
  const toPause = async (): Promise<number> => {
    const next = await findNextDue();
    if (next === null) return patrol;
    const wait = Date.parse(next) - Date.parse(await readClock());
    if (wait > 0) {
      if (wait > warmth) return Math.min(patrol, wait - warmth);
      if (warmedFor !== next) {
        warmedFor = next;
        // Not awaited: the instant does not wait for whoever is slow to get ready.
        void warm(next).catch((error: unknown) => warn(`Getting ready failed: ${toText(error)}.`));
      }
      return wait;
    }
    const { issued, mayBeMore } = await issueDue();
    if (issued > 0 || mayBeMore) {
      wokenMeanwhile = true;
      return 0;
    }
    return shortPause;
  };

  wake();
  return {
    wake,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}

function toText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
