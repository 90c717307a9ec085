import type { AlertRequest } from '@dateline/contract';
import type { AlertKeys } from '../alert-keys';
import { type AlertTokens, createHandle, type LinkPurpose } from '../alert-tokens';
import { confirmTime } from '../sending/compose-mail';
import type { RemoveMailsOf } from '../remove-mails';
import type { Subscriber, Subscribers } from '../store/subscribers';
import type { AlertActs } from './answer-alert-request';

/** Letters that one address gets in an hour at most, whoever asks for them. */
const lettersAnHour = 3;
/** Addresses that wait for their confirmation at once: more are a flood. */
const mostPending = 20_000;
/** Subscriptions that are worked on or wait for it; further ones are let go. */
const maxWaiting = 100;

export interface ActDependencies {
  keys: AlertKeys;
  tokens: AlertTokens;
  /** Runs work in one transaction. */
  transact: <T>(work: (subscribers: Subscribers) => Promise<T>) => Promise<T>;
  removeMailsOf: RemoveMailsOf;
  /** A letter waits to be sent. */
  onLetter: () => void;
  now: () => Date;
  warn: (message: string) => void;
}

type Subscribe = Extract<AlertRequest, { type: 'subscribe' }>;

/** What readers do about their alerts, on the newsroom's database. */
export function createAlertActs(dependencies: ActDependencies): AlertActs {
  const { keys, tokens, transact, now, warn } = dependencies;
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  const find = async (subscribers: Subscribers, purposes: LinkPurpose[], token: string) => {
    for (const purpose of purposes) {
      const handle = tokens.readLinkToken(purpose, token, now());
      const found = handle === null ? null : await subscribers.findByHandle(handle);
      if (found !== null) return { purpose, subscriber: found };
    }
    return null;
  };

  return {
    subscribe(request) {
      if (waiting >= maxWaiting) return;
      waiting += 1;
      // One after the other: two for the same address must not both find it unknown.
      last = last
        .then(() => subscribe(dependencies, request))
        .catch(() => warn('A subscription to e-mail alerts could not be written.'))
        .finally(() => (waiting -= 1));
    },
    view: (token) =>
      transact(async (subscribers) => {
        const found = await find(subscribers, ['confirm', 'manage', 'unsubscribe'], token);
        if (found === null) return null;
        const { purpose, subscriber } = found;
        // A link to change what one gets opens for those who get something.
        if (purpose === 'manage' && subscriber.status === 'pending') return null;
        return {
          purpose,
          address: keys.open(subscriber.sealedAddress, subscriber.lookup),
          language: subscriber.language,
          subscriptions: await subscribers.listSubscriptions(subscriber.id),
        };
      }),
    confirm: (token) =>
      transact(async (subscribers) => {
        const found = await find(subscribers, ['confirm'], token);
        if (found === null) return false;
        const { id, status } = found.subscriber;
        if (status === 'confirmed') return true;
        await subscribers.change(id, {
          status: 'confirmed',
          confirmed_at: now().toISOString(),
          expires_at: null,
          suspended_for: null,
          soft_bounces: 0,
        });
        return true;
      }),
    change: (request) =>
      transact(async (subscribers) => {
        const found = await find(subscribers, ['manage'], request.token);
        if (found === null || found.subscriber.status === 'pending') return false;
        await subscribers.change(found.subscriber.id, { language: request.language });
        await subscribers.setSubscriptions(found.subscriber.id, request.subscriptions);
        return true;
      }),
    async unsubscribe(token) {
      const handle =
        tokens.readLinkToken('manage', token, now()) ??
        tokens.readLinkToken('unsubscribe', token, now());
      if (handle === null) return false;
      const deleted = await transact(async (subscribers) => {
        const found = await subscribers.findByHandle(handle);
        if (found !== null) await subscribers.delete([found.id]);
        return found;
      });
      if (deleted !== null) await dependencies.removeMailsOf([deleted]);
      return true;
    },
  };
}

async function subscribe(dependencies: ActDependencies, request: Subscribe): Promise<void> {
  const isWritten = await dependencies.transact((subscribers) =>
    write(dependencies, subscribers, request),
  );
  if (isWritten) dependencies.onLetter();
}

/** Answers whether there is a letter to send. */
async function write(
  { keys, now }: ActDependencies,
  subscribers: Subscribers,
  { address, language, subscriptions }: Subscribe,
): Promise<boolean> {
  const at = now();
  const lookup = keys.toLookup(address);
  const expiresAt = new Date(at.getTime() + confirmTime).toISOString();
  const known = await subscribers.findByLookup(lookup);
  if (known === null) {
    if ((await subscribers.countPending()) >= mostPending) return false;
    const id = await subscribers.add({
      handle: createHandle(),
      lookup,
      sealedAddress: keys.seal(address),
      language,
      createdAt: at.toISOString(),
      expiresAt,
    });
    if (id === null) return false;
    await subscribers.setSubscriptions(id, subscriptions);
    await subscribers.addLetter(id, 'confirm', at.toISOString());
    return true;
  }
  if (!(await mayWriteTo(subscribers, known, at))) return false;
  // What a confirmed reader gets is changed by that reader alone, over the link in the mails.
  if (known.status === 'pending') {
    await subscribers.change(known.id, { language, expires_at: expiresAt });
  }
  if (known.status !== 'confirmed') await subscribers.setSubscriptions(known.id, subscriptions);
  await subscribers.addLetter(
    known.id,
    known.status === 'confirmed' ? 'known' : 'confirm',
    at.toISOString(),
  );
  return true;
}

/** Who called our mail junk gets none, also none that asks; the team can delete the address. */
async function mayWriteTo(
  subscribers: Subscribers,
  { id, suspendedFor }: Subscriber,
  at: Date,
): Promise<boolean> {
  if (suspendedFor === 'complaint') return false;
  const since = new Date(at.getTime() - 3_600_000).toISOString();
  return (await subscribers.countLetters(id, since)) < lettersAnHour;
}
