import { type Job, startPoller } from '../../platform/due-queue/start-poller';
import { toFault } from '../../platform/due-queue/to-fault';

/** Milliseconds. How often to look for what another instance scheduled. */
const pollInterval = 5_000;
/** How long before the instant everything is made ready that may be made ready. */
const warmth = 4_000;
/** How long to leave what another transaction holds. */
const shortPause = 20;
/** How long to wait after a fault, such as a database that is away. */
const faultPause = 500;

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
export function startIssuingDue(dependencies: IssuingDependencies): Job {
  const { issueDue, findNextDue, readClock, warm, warn } = dependencies;
  let warmedFor: string | null = null;
  return startPoller({
    /** Issues what is due, and answers how long to sleep. */
    async poll() {
      const next = await findNextDue();
      if (next === null) return pollInterval;
      const wait = Date.parse(next) - Date.parse(await readClock());
      if (wait > warmth) return Math.min(pollInterval, wait - warmth);
      if (wait > 0) {
        if (warmedFor !== next) {
          warmedFor = next;
          // Not awaited: the instant does not wait for whoever is slow to get ready.
          void warm(next).catch((error: unknown) =>
            warn(`Getting ready failed: ${toFault(error)}.`),
          );
        }
        return wait;
      }
      const { issued, mayBeMore } = await issueDue();
      return issued > 0 || mayBeMore ? 0 : shortPause;
    },
    onFault(error) {
      warn(`What is due cannot be issued: ${toFault(error)}. It is tried again.`);
      return faultPause;
    },
  });
}
