import { type Job, startPoller } from '../../../platform/due-queue/start-poller';
import type { Carrier, OutgoingMail, Refused } from './carrier';
import { createBatch } from './create-batch';
import type { QueuedMail } from '../store/mail-queue';
import { describeUndecided, settleMail, type SettleDependencies } from './settle-mail';
import { toMailFault } from './to-mail-fault';

/** Milliseconds. How often to look for what another instance left behind, and to say one lives. */
const pollInterval = 3_000;
/** Mails that are taken at once, for each connection. */
const takenPerConnection = 32;
/** Milliseconds for which a commit of marks waits for those of other connections. */
const delayMs = 4;

interface Mark {
  id: number;
  as: 'sending' | 'sent';
}

export interface SendDependencies extends SettleDependencies {
  carrier: Carrier;
  compose: (mail: QueuedMail) => Promise<OutgoingMail>;
  /** Writes the next mails of editions; false where there are none. */
  fanOut: () => Promise<boolean>;
  /** Deletes what is past its time. */
  tidy: () => Promise<void>;
  /** Resolves when the next mail may begin. */
  pace: () => Promise<void>;
  connections: number;
  /** Whether no other process can be sending: then nothing is left to one that is dead. */
  isAlone: boolean;
}

/**
 * Sends what waits, on several connections at once. Before the end of a message goes out, the mail is
 * marked as on its way, and that is committed; after the server has taken it, as sent. So a mail that
 * was on its way when the process was killed is known as such and never sent again.
 */
export function startSendingMails(dependencies: SendDependencies): Job {
  const { queue, fanOut, connections, warn } = dependencies;
  const mark = createBatch(async (marks: Mark[]) => {
    const list = (as: Mark['as']) => marks.filter((one) => one.as === as).map(({ id }) => id);
    const begun = await queue.mark({ sent: list('sent'), sending: list('sending') });
    return new Set(marks.filter((one) => one.as === 'sent' || begun.has(one.id)));
  }, delayMs);
  const inFlight = new Set<Promise<void>>();
  const notes = new Set<Promise<void>>();
  /** What became of mails, as far as the database would not take it: told again, never sent again. */
  const unnoted: (() => Promise<unknown>)[] = [];
  let isFirst = true;
  let livedAt = -Infinity;

  const { poke, isPoked, isStopped, stop } = startPoller({
    async poll() {
      await goRound();
      while (!isStopped() && (await fanOut()));
      await sendAll();
      const next = await queue.findNextDue();
      if (next === null) return pollInterval;
      return Math.min(pollInterval, Math.max(50, Date.parse(next) - dependencies.now().getTime()));
    },
    onFault(error) {
      warn(`E-mail alerts cannot be sent just now: ${toMailFault(error)}. It is tried again.`);
      return pollInterval;
    },
  });

  /** Notes what became of a mail, while its connection goes on to the next one. */
  const note = (write: () => Promise<unknown>) => {
    const noted = write()
      .then(
        () => undefined,
        (error: unknown) => {
          unnoted.push(write);
          warn(
            `What became of an e-mail alert cannot be noted: ${toMailFault(error)}. It is tried again.`,
          );
        },
      )
      .finally(() => notes.delete(noted));
    notes.add(noted);
  };

  /** Takes over from senders that are dead. */
  const goRound = async () => {
    unnoted.splice(0).forEach(note);
    await Promise.all(notes);
    const undecided = await queue.takeOver(isFirst && dependencies.isAlone);
    if (undecided > 0) warn(describeUndecided(undecided));
    await dependencies.tidy();
    isFirst = false;
  };

  const keepAlive = async () => {
    const at = performance.now();
    if (at - livedAt < pollInterval / 2) return;
    await queue.keepAlive();
    livedAt = at;
  };

  /** Keeps every connection busy until nothing waits any more. */
  const sendAll = async () => {
    const next = await queue.findNextDue();
    if (next === null || Date.parse(next) > dependencies.now().getTime()) return;
    const taken: QueuedMail[] = [];
    // A server may take longer for its answer than a sender counts as alive.
    const heart = setInterval(() => void keepAlive().catch(() => null), pollInterval).unref();
    try {
      await sendTaken(taken);
    } finally {
      clearInterval(heart);
      if (taken.length > 0) await queue.release();
    }
  };

  const sendTaken = async (taken: QueuedMail[]) => {
    let isEmpty = false;
    while (!isStopped()) {
      if (taken.length < connections && !isEmpty) {
        await keepAlive();
        const claimed = await queue.claim(connections * takenPerConnection);
        isEmpty = claimed.length === 0;
        taken.push(...claimed);
      }
      const mail = taken.shift();
      if (mail === undefined) break;
      await dependencies.pace();
      if (inFlight.size >= connections) await Promise.race(inFlight);
      const sending = send(mail).finally(() => inFlight.delete(sending));
      inFlight.add(sending);
      // Letters that came meanwhile go first.
      if (isPoked()) isEmpty = false;
    }
    await Promise.all(inFlight);
    await Promise.all(notes);
  };

  /** Never rejects. A mark of `sent` shares the commit of its connection's next mail, or comes before. */
  const send = async (mail: QueuedMail): Promise<void> => {
    const refused = await carry(mail);
    note(() =>
      refused === null
        ? mark({ id: mail.id, as: 'sent' })
        : settleMail(dependencies, mail, refused),
    );
  };

  const carry = async (mail: QueuedMail): Promise<Refused | null> => {
    try {
      const outgoing = await dependencies.compose(mail);
      return await dependencies.carrier.send(outgoing, () => mark({ id: mail.id, as: 'sending' }));
    } catch (error) {
      const failure = toMailFault(error);
      warn(`An e-mail alert cannot be sent: ${failure}. It is tried again.`);
      return { outcome: 'postponed', failure };
    }
  };

  return {
    poke,
    async stop() {
      await stop();
      await Promise.all(inFlight);
      await Promise.all(notes);
      dependencies.carrier.close();
    },
  };
}
