import type { Knex } from 'knex';
import { type Job, startPoller } from '../../platform/due-queue/start-poller';
import { toFault } from '../../platform/due-queue/to-fault';
import { readSurface } from './read-surface';
import { type ClaimedReceipt, createReceiptQueue, type ReceiptQueue } from './store/receipt-queue';
import { toVerdict } from './to-verdict';

/** Milliseconds. Longer than a look may take; after it another instance may try. */
const lease = 90_000;
/** How often to look for what another instance left behind. */
const pollInterval = 5_000;
/** Few at once: the readers that the edition was issued for come first. */
const mostInFlight = 2;

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
 * Reads the newsroom's public surfaces as a visitor after each issue, until each was seen once or
 * ten minutes have passed, and keeps when and with which hash it was seen.
 */
export function startReceipts({ knex, ...rest }: Dependencies): Job {
  const work: Work = { ...rest, queue: createReceiptQueue(knex) };
  const inFlight = new Map<Promise<void>, AbortController>();
  const { poke, isStopped, stop } = startPoller({
    async poll() {
      while (!isStopped() && inFlight.size < mostInFlight) {
        const started = work.now();
        const claimed = await work.queue.claimDue(toText(started), toText(after(started, lease)));
        if (claimed === null) break;
        const controller = new AbortController();
        const taking = take(work, claimed, controller.signal).finally(() => {
          inFlight.delete(taking);
          poke();
        });
        inFlight.set(taking, controller);
      }
      return isStopped() ? pollInterval : toPause(work);
    },
    onFault(error) {
      work.warn(`The receipts cannot be read: ${toFault(error)}. They are tried again.`);
      return pollInterval;
    },
  });
  return {
    poke,
    async stop() {
      await stop();
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
    warn(`The receipt for the ${name} cannot be kept: ${toFault(error)}. It is taken again.`);
  }
}

/** Milliseconds until the next receipt is due, at most until the next poll. */
async function toPause({ queue, now }: Work): Promise<number> {
  const nextDue = await queue.findNextDue();
  if (nextDue === null) return pollInterval;
  // Not zero: what is due already waits for a look under way.
  return Math.min(pollInterval, Math.max(10, Date.parse(nextDue) - now().getTime()));
}

function after(instant: Date, milliseconds: number): Date {
  return new Date(instant.getTime() + milliseconds);
}

function toText(instant: Date): string {
  return instant.toISOString();
}
