import { until } from '../../../../test/until';
import type { Carrier } from './carrier';
import type { MailQueue, QueuedMail } from '../store/mail-queue';
import { startSendingMails } from './send-mails';

const toMail = (id: number): QueuedMail => ({
  id,
  kind: 'edition',
  batchId: 1,
  releaseId: 'r',
  editionNumber: 1,
  attempts: 1,
  subscriber: { id, handle: 'h', lookup: 'l', sealedAddress: 's', language: 'en' },
});

/** A queue in memory that may fail to note things, and what was carried out of it. */
function openQueue(count: number, connections = 4) {
  const states = new Map(Array.from({ length: count }, (_, index) => [index + 1, 'waiting']));
  const seen = { carried: [] as number[], sendingAtOnce: 0, commits: 0 };
  const faults: { mark?: (sent: number[]) => void; settle?: () => void } = {};
  const listIn = (state: string) =>
    [...states].filter(([, own]) => own === state).map(([id]) => id);
  const set = (ids: readonly number[], state: string) => ids.forEach((id) => states.set(id, state));
  const queue: MailQueue = {
    keepAlive: () => Promise.resolve(),
    takeOver: () => Promise.resolve(0),
    claim(limit) {
      const ids = listIn('waiting').slice(0, limit);
      set(ids, 'taken');
      return Promise.resolve(ids.map(toMail));
    },
    async mark({ sent, sending }) {
      faults.mark?.(sent);
      seen.commits += 1;
      set(sent, 'sent');
      set(sending, 'sending');
      seen.sendingAtOnce = Math.max(seen.sendingAtOnce, listIn('sending').length);
      return Promise.resolve(new Set(sending));
    },
    postpone: (id) => Promise.resolve(set([id], 'waiting')),
    async settle(id, state) {
      faults.settle?.();
      return Promise.resolve(set([id], state));
    },
    release: () => Promise.resolve(set(listIn('taken'), 'waiting')),
    findNextDue: () => Promise.resolve(listIn('waiting').length > 0 ? '2020-01-01' : null),
  };
  const open = (refuse: Awaited<ReturnType<Carrier['send']>> = null) =>
    startSendingMails({
      queue,
      carrier: {
        async send({ name }, beforeEnd) {
          if (!(await beforeEnd())) return { outcome: 'unwanted' };
          seen.carried.push(Number(name));
          return refuse;
        },
        close: () => undefined,
      },
      compose: ({ id }) =>
        Promise.resolve({
          name: String(id),
          envelope: { from: 'a@b.example', to: 'c@d.example' },
          message: Buffer.from(''),
        }),
      fanOut: () => Promise.resolve(false),
      tidy: () => Promise.resolve(),
      onDeadAddress: () => Promise.resolve(),
      pace: () => Promise.resolve(),
      connections,
      isAlone: true,
      now: () => new Date(),
      warn: () => undefined,
    });
  return { open, seen, faults, states, listIn };
}

test('each mail is carried once; no more are on their way at once than there are connections', async () => {
  const { open, seen, listIn } = openQueue(100);
  const sending = open();
  await until(() => Promise.resolve(listIn('sent').length === 100 ? true : null));
  await sending.stop();
  expect(new Set(seen.carried).size).toBe(100);
  expect(seen.carried).toHaveLength(100);
  expect(seen.sendingAtOnce).toBeLessThanOrEqual(4);
  // The mark of what was sent shares the commit of what is sent next.
  expect(seen.commits).toBeLessThan(100);
});

test('a mail that was sent, which the database would not note, is noted later and not sent again', async () => {
  const { open, seen, faults, states } = openQueue(1);
  let refusals = 0;
  faults.mark = (sent) => {
    if (sent.length === 0 || refusals > 0) return;
    refusals += 1;
    throw new Error('The database is away.');
  };
  const sending = open();
  await until(() => Promise.resolve(refusals > 0 ? true : null));
  expect(states.get(1)).toBe('sending');
  sending.poke();
  await until(() => Promise.resolve(states.get(1) === 'sent' ? true : null));
  await sending.stop();
  expect(seen.carried).toEqual([1]);
});

test('a mail of which nobody knows, and which the database would not note either, is not sent again', async () => {
  const { open, seen, faults, states } = openQueue(1);
  let refusals = 0;
  faults.settle = () => {
    refusals += 1;
    if (refusals === 1) throw new Error('The database is away.');
  };
  const sending = open({ outcome: 'undecided', failure: 'The line broke.' });
  await until(() => Promise.resolve(refusals > 0 ? true : null));
  sending.poke();
  await until(() => Promise.resolve(states.get(1) === 'undecided' ? true : null));
  await sending.stop();
  expect(seen.carried).toEqual([1]);
});
