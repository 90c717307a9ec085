import type { Knex } from 'knex';
import { isSqlite } from '../../../platform/database/is-sqlite';
import { readDatabaseClock } from '../../../platform/database/database-clock';

/**
 * `waiting`: to be sent. `taken`: a sender holds it, and not one byte of its end went out. `sending`:
 * its end may have gone out. `sent`: the server has it. `failed`: never. `undecided`: it may
 * have been sent, and is not sent again. `dropped`: its reader is gone, or a later edition took its place.
 */
type MailState = 'waiting' | 'taken' | 'sending' | 'sent' | 'failed' | 'undecided' | 'dropped';

export interface QueuedMail {
  id: number;
  kind: 'edition' | 'confirm' | 'known';
  batchId: number | null;
  releaseId: string | null;
  editionNumber: number | null;
  attempts: number;
  subscriber: {
    id: number;
    handle: string;
    lookup: string;
    sealedAddress: string;
    language: string;
  };
}

/** Mails on their way, shared by all senders on the database. */
export interface MailQueue {
  /** Extends this sender's lease on the mails that it holds. */
  keepAlive(): Promise<void>;
  /**
   * Takes over the mails of senders whose lease has ended. Answers how many of them may have been sent
   * already: these become `undecided`.
   */
  takeOver(everything: boolean): Promise<number>;
  claim(limit: number): Promise<QueuedMail[]>;
  /**
   * Notes in one commit what the server has, and what goes to its end next. Answers those of the
   * latter that may: still ours, still wanted, and still the newest word.
   */
  mark(marks: { sent: number[]; sending: number[] }): Promise<ReadonlySet<number>>;
  postpone(id: number, dueAt: string, failure: string): Promise<void>;
  settle(
    id: number,
    state: Extract<MailState, 'failed' | 'undecided' | 'dropped'>,
    failure: string,
  ): Promise<void>;
  /** Gives back what this sender holds and has not begun. */
  release(): Promise<void>;
  findNextDue(): Promise<string | null>;
}

/** Milliseconds for which a sender counts as alive after it said so. */
const lifetime = 10_000;
const longestFailure = 300;

interface ClaimedRow {
  id: number;
  kind: QueuedMail['kind'];
  batch_id: number | null;
  release_id: string | null;
  edition_number: number | null;
  attempts: number;
  subscriber_id: number;
  handle: string;
  lookup: string;
  sealed_address: string;
  language: string;
}

/** @param holder a UUID of this sender. */
export function createMailQueue(knex: Knex, holder: string): MailQueue {
  const mails = () => knex('alert_mails');
  const now = () => new Date().toISOString();
  return {
    async keepAlive() {
      const at = await readDatabaseClock(knex);
      await knex('alert_senders')
        .insert({ id: holder, alive_until: toLater(at, lifetime) })
        .onConflict('id')
        .merge();
    },
    async takeOver(everything) {
      const at = await readDatabaseClock(knex);
      const alive = knex('alert_senders').select('id').where('alive_until', '>', at);
      const dead = (query: Knex.QueryBuilder): void => {
        if (everything) void query.whereNot('holder', holder);
        else void query.whereNotIn('holder', alive);
      };
      await mails().where('state', 'taken').modify(dead).update({ state: 'waiting', holder: null });
      const undecided = await mails().where('state', 'sending').modify(dead).update({
        state: 'undecided',
        settled_at: at,
        failure: 'The newsroom was stopped while it was on its way.',
      });
      await knex('alert_senders').where('alive_until', '<', toLater(at, -86_400_000)).delete();
      return undecided;
    },
    claim: (limit) => claim(knex, holder, limit),
    mark: ({ sent, sending }) =>
      knex.transaction(async (trx) => {
        if (sent.length > 0) await markSent(trx, holder, sent);
        return sending.length > 0 ? markSending(trx, holder, sending) : new Set<number>();
      }),
    async postpone(id, dueAt, failure) {
      await mails()
        .where({ id, holder })
        .whereIn('state', ['taken', 'sending'])
        .update({ state: 'waiting', holder: null, due_at: dueAt, failure: toFailure(failure) });
    },
    async settle(id, state, failure) {
      await mails()
        .where({ id, holder })
        .whereIn('state', ['taken', 'sending'])
        .update({ state, settled_at: now(), failure: toFailure(failure) });
    },
    async release() {
      await mails().where({ state: 'taken', holder }).update({ state: 'waiting', holder: null });
    },
    async findNextDue() {
      const row = await mails()
        .where('state', 'waiting')
        .min<{ due: string | null }>('due_at as due')
        .first();
      return row?.due ?? null;
    },
  };
}

/** Also what was given up meanwhile as undecided: now it is known. */
async function markSent(trx: Knex.Transaction, holder: string, ids: number[]): Promise<void> {
  await trx('alert_mails')
    .whereIn('id', ids)
    .where({ holder })
    .whereIn('state', ['sending', 'undecided'])
    .update({ state: 'sent', settled_at: new Date().toISOString(), failure: null });
}

async function markSending(
  trx: Knex.Transaction,
  holder: string,
  ids: number[],
): Promise<ReadonlySet<number>> {
  const newer = trx('alert_batches as newer')
    .whereRaw('newer.release_id = alert_mails.release_id')
    .whereRaw('newer.edition_number > alert_mails.edition_number')
    .select(trx.raw('1'));
  const reader = trx('alert_subscribers as reader')
    .whereRaw('reader.id = alert_mails.subscriber_id')
    .where((query) => {
      void query.where('reader.status', 'confirmed').orWhere('alert_mails.kind', 'confirm');
    })
    .select(trx.raw('1'));
  const rows: { id: number }[] = await trx('alert_mails')
    .whereIn('id', ids)
    .where({ state: 'taken', holder })
    .whereNotExists(newer)
    .whereExists(reader)
    .update({ state: 'sending' }, ['id']);
  return new Set(rows.map(({ id }) => id));
}

async function claim(knex: Knex, holder: string, limit: number): Promise<QueuedMail[]> {
  const ids = await knex.transaction(async (trx) => {
    const found = await trx('alert_mails')
      .where('state', 'waiting')
      .where('due_at', '<=', new Date().toISOString())
      .orderBy([{ column: 'rank' }, { column: 'id' }])
      .limit(limit)
      .modify((query) => {
        if (!isSqlite(trx)) void query.forUpdate().skipLocked();
      })
      .pluck<number[]>('id');
    if (found.length > 0) {
      await trx('alert_mails')
        .whereIn('id', found)
        .update({ state: 'taken', holder })
        .increment('attempts', 1);
    }
    return found;
  });
  if (ids.length === 0) return [];
  const rows = await knex('alert_mails as mail')
    .join('alert_subscribers as subscriber', 'subscriber.id', 'mail.subscriber_id')
    .whereIn('mail.id', ids)
    .where('mail.holder', holder)
    .orderBy([{ column: 'mail.rank' }, { column: 'mail.id' }])
    .select<ClaimedRow[]>([
      ...[
        'id',
        'kind',
        'batch_id',
        'release_id',
        'edition_number',
        'attempts',
        'subscriber_id',
      ].map((column) => `mail.${column}`),
      ...['handle', 'lookup', 'sealed_address', 'language'].map((column) => `subscriber.${column}`),
    ]);
  // Their readers are gone.
  const orphans = ids.filter((id) => !rows.some((row) => row.id === id));
  if (orphans.length > 0) {
    await knex('alert_mails').whereIn('id', orphans).where({ holder }).update({ state: 'dropped' });
  }
  return rows.map(toQueuedMail);
}

function toQueuedMail(row: ClaimedRow): QueuedMail {
  return {
    id: row.id,
    kind: row.kind,
    batchId: row.batch_id,
    releaseId: row.release_id,
    editionNumber: row.edition_number,
    attempts: row.attempts,
    subscriber: {
      id: row.subscriber_id,
      handle: row.handle,
      lookup: row.lookup,
      sealedAddress: row.sealed_address,
      language: row.language,
    },
  };
}

function toLater(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

function toFailure(text: string): string {
  return text.slice(0, longestFailure);
}
