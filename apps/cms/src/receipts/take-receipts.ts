import type { Knex } from 'knex';
import { readSurface } from './read-surface';
import { type ClaimedReceipt, createReceiptQueue, type ReceiptQueue } from './receipt-queue';
import { toVerdict } from './to-verdict';

/** Milliseconds. Longer than a look may take; after it another instance may try. */
const lease = 90_000;
/** How often to look for what another instance left behind. */
const patrol = 5_000;
/** Few at once: the readers that the edition was issued for come first. */
const mostInFlight = 2;

export interface ReceiptTaking {
  /** Looks at once: something was issued. */
  wake(): void;
  /** Takes no more, breaks off what is under way, and resolves when that has ended. */
  stop(): Promise<void>;
}

interface Dependencies {
  knex: Knex;
  now: () => Date;
  warn: (message: string) => void;
  /** Told where a surface shows something else than was issued. */
  logError: (message: string) => void;
}

interface Work extends Omit<Dependencies, 'knex'> {
  queue: ReceiptQueue;
}

/**
 * Reads the newsroom's public surfaces as a stranger after each issue, until each was seen once or
 * ten minutes have passed, and keeps when and with which hash it was seen.
 */
export function startReceipts({ knex, ...rest }: Dependencies): ReceiptTaking {
  const work: Work = { ...rest, queue: createReceiptQueue(knex) };
  const inFlight = new Map<Promise<void>, AbortController>();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;
  let wokenMeanwhile = false;

  const wake = () => {
    if (stopped) return;
    wokenMeanwhile = true;
    looking ??= look().finally(() => (looking = null));
  };

  const look = async () => {
    clearTimeout(timer);
    let pause = patrol;
    try {
      while (wokenMeanwhile && !stopped) {
        wokenMeanwhile = false;
        await takeDue();
      }
      if (!stopped) pause = await toPause(work);
    } catch (error) {
      work.warn(`The receipts cannot be read: ${toText(error)}. They are tried again.`);
    }
    if (!stopped) timer = setTimeout(wake, pause).unref();
  };

  const takeDue = async () => {
    while (!stopped && inFlight.size < mostInFlight) {
      const started = work.now();
      const claimed = await work.queue.claimDue(toText(started), toText(after(started, lease)));
      if (claimed === null) return;
      const controller = new AbortController();
      const taking = take(work, claimed, controller.signal).finally(() => {
        inFlight.delete(taking);
        wake();
      });
      inFlight.set(taking, controller);
    }
  };

  wake();
  return {
    wake,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await looking;
      for (const controller of inFlight.values()) controller.abort();
      await Promise.all(inFlight.keys());
    },
  };
}

/** Never rejects: what the database does not note is due again. */
async function take(work: Work, receipt: ClaimedReceipt, signal: AbortSignal): Promise<void> {
  const { queue, now, warn, logError } = work;
  const name = `${receipt.surface} of edition ${receipt.editionNumber} of ${receipt.releaseId}`;
  try {
    const sighting = await readSurface(receipt.toRead, signal);
    const seenAt = now();
    if (signal.aborted) {
      await queue.postpone(receipt.id, toText(seenAt));
      return;
    }
    const { earlier, later } = await queue.listOtherHashes(receipt);
    const verdict = toVerdict(sighting, {
      expectedHash: receipt.expectedHash,
      isWithdrawal: receipt.toRead.isWithdrawal,
      attempts: receipt.attempts,
      earlierHashes: earlier,
      laterHashes: later,
    });
    if (verdict.again !== null) {
      await queue.postpone(receipt.id, toText(after(seenAt, verdict.again)));
      return;
    }
    await queue.settle(receipt.id, verdict, toText(seenAt));
    if (verdict.verdict === 'different') {
      logError(
        `The ${name} shows the hash ${verdict.hashSeen ?? ''} in place of ${receipt.expectedHash}: ` +
          `look at ${receipt.toRead.url}.`,
      );
    }
    if (verdict.verdict === 'missing' && sighting.outcome === 'unseen') {
      warn(`The ${name} was not seen within ten minutes: ${sighting.why}.`);
    }
  } catch (error) {
    warn(`The receipt for the ${name} cannot be kept: ${toText(error)}. It is taken again.`);
  }
}

/** Milliseconds until the next receipt is due, at most until the next patrol. */
async function toPause({ queue, now }: Work): Promise<number> {
  const nextDue = await queue.findNextDue();
  if (nextDue === null) return patrol;
  // Not zero: what is due already waits for a look under way.
  return Math.min(patrol, Math.max(10, Date.parse(nextDue) - now().getTime()));
}

function after(instant: Date, milliseconds: number): Date {
  return new Date(instant.getTime() + milliseconds);
}

function toText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return value instanceof Error ? value.message : String(value);
}
