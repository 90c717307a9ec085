import type { Knex } from 'knex';
import type { Subscription } from '@dateline/contract';
import { insertRows } from '../../../platform/database/insert-rows';

export interface Subscriber {
  id: number;
  handle: string;
  lookup: string;
  sealedAddress: string;
  language: 'en' | 'de';
  status: 'pending' | 'confirmed' | 'suspended';
  suspendedFor: 'hard' | 'soft' | 'complaint' | null;
  softBounces: number;
}

interface SubscriberRow {
  id: number;
  handle: string;
  lookup: string;
  sealed_address: string;
  language: Subscriber['language'];
  status: Subscriber['status'];
  suspended_for: Subscriber['suspendedFor'];
  soft_bounces: number;
}

export interface NewSubscriber {
  handle: string;
  lookup: string;
  sealedAddress: string;
  language: string;
  createdAt: string;
  expiresAt: string;
}

/** Who gets e-mail alerts. */
export interface Subscribers {
  findByLookup(lookup: string): Promise<Subscriber | null>;
  findByHandle(handle: string): Promise<Subscriber | null>;
  listSubscriptions(id: number): Promise<Subscription[]>;
  countPending(): Promise<number>;
  /** Letters that were written to a subscriber since then. */
  countLetters(id: number, since: string): Promise<number>;
  /** Null where somebody else was as quick with the same address. */
  add(subscriber: NewSubscriber): Promise<number | null>;
  setSubscriptions(id: number, subscriptions: readonly Subscription[]): Promise<void>;
  change(
    id: number,
    fields: Partial<Omit<SubscriberRow, 'id'>> & Record<string, unknown>,
  ): Promise<void>;
  addLetter(id: number, kind: 'confirm' | 'known', now: string): Promise<void>;
  /** Deletes a subscriber and all that is known of it; the rows of its mails stay, with a number only. */
  delete(ids: readonly number[]): Promise<void>;
  /** Deletes addresses that nobody confirmed in time. Answers whose they were. */
  deleteExpired(now: string): Promise<Subscriber[]>;
}

/** Expired ones that are deleted at once. */
const mostExpired = 200;
const everything = '*';

export function createSubscribers(knex: Knex): Subscribers {
  const rows = () => knex<SubscriberRow>('alert_subscribers');
  const subscribers: Subscribers = {
    findByLookup: async (lookup) => toSubscriber(await rows().where({ lookup }).first()),
    findByHandle: async (handle) => toSubscriber(await rows().where({ handle }).first()),
    async listSubscriptions(id) {
      const found = await knex('alert_subscriptions')
        .where({ subscriber_id: id })
        .select<{ company_slug: string; category_slug: string }[]>('company_slug', 'category_slug');
      return found.map((row) => ({
        company: row.company_slug === everything ? null : row.company_slug,
        category: row.category_slug === everything ? null : row.category_slug,
      }));
    },
    async countPending() {
      return toCount(
        await knex('alert_subscribers').where('status', 'pending').count({ total: '*' }).first(),
      );
    },
    async countLetters(id, since) {
      return toCount(
        await knex('alert_mails')
          .where({ subscriber_id: id })
          .whereIn('kind', ['confirm', 'known'])
          .where('created_at', '>', since)
          .count({ total: '*' })
          .first(),
      );
    },
    async add({ handle, lookup, sealedAddress, language, createdAt, expiresAt }) {
      const added = (await knex('alert_subscribers')
        .insert(
          {
            handle,
            lookup,
            sealed_address: sealedAddress,
            language,
            status: 'pending',
            created_at: createdAt,
            expires_at: expiresAt,
          },
          ['id'],
        )
        .onConflict('lookup')
        .ignore()) as { id: number }[];
      return added[0]?.id ?? null;
    },
    async setSubscriptions(id, subscriptions) {
      await knex('alert_subscriptions').where({ subscriber_id: id }).delete();
      const distinct = new Map(
        subscriptions.map(({ company, category }) => [
          `${company}/${category}`,
          { company, category },
        ]),
      );
      await insertRows(
        knex,
        'alert_subscriptions',
        [...distinct.values()].map(({ company, category }) => ({
          subscriber_id: id,
          company_slug: company ?? everything,
          category_slug: category ?? everything,
        })),
      );
    },
    async change(id, fields) {
      await knex('alert_subscribers').where({ id }).update(fields);
    },
    async addLetter(id, kind, now) {
      await knex('alert_mails').insert({
        kind,
        subscriber_id: id,
        state: 'waiting',
        rank: 0,
        due_at: now,
        created_at: now,
      });
    },
    async delete(ids) {
      await knex('alert_subscriptions').whereIn('subscriber_id', ids).delete();
      await knex('alert_subscribers').whereIn('id', ids).delete();
      await knex('alert_mails')
        .whereIn('subscriber_id', ids)
        .whereIn('state', ['waiting', 'taken'])
        .update({ state: 'dropped' });
    },
    async deleteExpired(now) {
      const expired = await rows()
        .where('expires_at', '<=', now)
        .where('status', 'pending')
        .limit(mostExpired);
      if (expired.length > 0) await subscribers.delete(expired.map(({ id }) => id));
      return expired.map(readRow);
    },
  };
  return subscribers;
}

function toSubscriber(row: SubscriberRow | undefined): Subscriber | null {
  return row === undefined ? null : readRow(row);
}

function readRow(row: SubscriberRow): Subscriber {
  const { id, handle, lookup, language, status } = row;
  return {
    ...{ id, handle, lookup, language, status },
    sealedAddress: row.sealed_address,
    suspendedFor: row.suspended_for,
    softBounces: row.soft_bounces,
  };
}

function toCount(row: { total?: string | number } | undefined): number {
  return Number(row?.total ?? 0);
}
