import type { Knex } from 'knex';
import { type EditionsIssued, mostEditionsTold, webNews, type WebNews } from '@dateline/contract';
import { insertRows } from '../../../platform/database/insert-rows';
import type { Outbox } from '../../records/outbox';

/** Writes messages that go out after the transaction; `createOutboxQueue` hands them on. */
export function createOutbox(trx: Knex.Transaction): Outbox {
  return {
    async append(editions, now) {
      const messages: EditionsIssued[] = [];
      for (let start = 0; start < editions.length; start += mostEditionsTold) {
        const together = editions.slice(start, start + mostEditionsTold);
        messages.push({ type: 'editions.issued', editions: together });
      }
      await insertMessages(trx, messages, now);
    },
    async appendPublication(changed, now) {
      await insertMessages(trx, [{ type: 'publications.changed', ...changed }], now);
    },
  };
}

async function insertMessages(
  trx: Knex.Transaction,
  messages: readonly WebNews[],
  now: string,
): Promise<void> {
  const rows = messages.map((message) => ({
    payload: JSON.stringify(message),
    created_at: now,
    due_at: now,
  }));
  await insertRows(trx, 'outbox_messages', rows);
}

export interface ClaimedMessage {
  id: number;
  attempts: number;
  message: WebNews;
}

/** The other end of the outbox: messages that were committed and not yet delivered. */
export interface OutboxQueue {
  /** Takes the next due message, so that no other instance does before `leaseEnds`. */
  claimDue(now: string, leaseEnds: string): Promise<ClaimedMessage | null>;
  /** Ends every lease: what a newsroom took that was killed is due again. */
  makeAllDue(now: string): Promise<void>;
  markDelivered(id: number, now: string): Promise<void>;
  postpone(id: number, dueAt: string): Promise<void>;
  /** When the earliest undelivered message is due; null where there is none. */
  findNextDue(): Promise<string | null>;
}

interface OutboxRow {
  id: number;
  payload: string;
  attempts: number;
  due_at: string;
  delivered_at: string | null;
}

export function createOutboxQueue(knex: Knex): OutboxQueue {
  const rows = () => knex<OutboxRow>('outbox_messages');
  return {
    async claimDue(now, leaseEnds) {
      const row = await rows()
        .whereNull('delivered_at')
        .where('due_at', '<=', now)
        // The latest first: a backlog must not make what was issued just now late.
        .orderBy('id', 'desc')
        .first();
      if (row === undefined) return null;
      // Claiming moves the due time: only one of several instances finds it where it was.
      const claimed = await rows()
        .where({ id: row.id, due_at: row.due_at })
        .whereNull('delivered_at')
        .update({ due_at: leaseEnds, attempts: row.attempts + 1 });
      if (claimed === 0) return null;
      return {
        id: row.id,
        attempts: row.attempts + 1,
        message: webNews.parse(JSON.parse(row.payload)),
      };
    },
    async makeAllDue(now) {
      await rows().whereNull('delivered_at').where('due_at', '>', now).update({ due_at: now });
    },
    async markDelivered(id, now) {
      await rows().where({ id }).update({ delivered_at: now });
    },
    async postpone(id, dueAt) {
      await rows().where({ id }).update({ due_at: dueAt });
    },
    async findNextDue() {
      const row = await rows().whereNull('delivered_at').orderBy('due_at').first();
      return row?.due_at ?? null;
    },
  };
}
