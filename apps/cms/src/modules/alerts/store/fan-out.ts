import type { Knex } from 'knex';
import type { BatchRow } from './alert-batches';

/** Subscribers whose mails are written in one statement. */
const chunk = 2000;

/**
 * Writes the next mails of an edition that was committed: a bounded stretch of its subscribers, in one
 * transaction with how far it got. Written twice, by two instances or after a crash, makes no second
 * mail: there is one row for each edition and subscriber.
 *
 * @returns false where there was nothing to write.
 */
export async function fanOut(knex: Knex): Promise<boolean> {
  const batch = await knex<BatchRow>('alert_batches')
    .whereNull('fanned_out_at')
    .orderBy('id')
    .first();
  if (batch === undefined) return false;
  const last = batch.last_subscriber ?? (await beginBatch(knex, batch));
  const until = Math.min(last, batch.reached + chunk);
  const now = new Date().toISOString();
  // Whoever got the release by mail hears how it went on, whatever it is filed under by now; news of
  // a release that began as history is no news to the others.
  const isTold = batch.kind !== 'withdrawal' && !(await isArchived(knex, batch.release_id));
  await knex.transaction(async (trx) => {
    const readers = trx('alert_subscribers as reader')
      .where('reader.id', '>', batch.reached)
      .where('reader.id', '<=', until)
      .where('reader.status', 'confirmed')
      .where('reader.confirmed_at', '<=', batch.created_at)
      .where((query) => {
        void query.whereExists(toEarlierMails(trx, batch));
        if (isTold) void query.orWhereExists(toMatching(trx, batch));
      })
      .select(
        trx.raw(
          `'edition', cast(? as integer), cast(? as varchar(36)), cast(? as integer), reader.id, 'waiting', 1, 0, cast(? as varchar(24)), cast(? as varchar(24))`,
          [batch.id, batch.release_id, batch.edition_number, now, now],
        ),
      );
    const { sql, bindings } = readers.toSQL();
    await trx.raw(
      `insert into alert_mails (kind, batch_id, release_id, edition_number, subscriber_id, state, rank, attempts, due_at, created_at)
       ${sql} on conflict (release_id, edition_number, subscriber_id) do nothing`,
      [...bindings],
    );
    await trx('alert_batches')
      .where({ id: batch.id })
      .update({ reached: until, ...(until >= last ? { fanned_out_at: now } : {}) });
  });
  return true;
}

/** Leaves out what waits of earlier editions, and notes who is the last to be told. */
async function beginBatch(knex: Knex, batch: BatchRow): Promise<number> {
  await knex('alert_mails')
    .where('release_id', batch.release_id)
    .where('edition_number', '<', batch.edition_number)
    .where('state', 'waiting')
    .update({ state: 'dropped', settled_at: new Date().toISOString() });
  const row = await knex('alert_subscribers').max<{ last: number | null }>('id as last').first();
  const last = row?.last ?? 0;
  await knex('alert_batches').where({ id: batch.id }).update({ last_subscriber: last });
  return last;
}

async function isArchived(knex: Knex, releaseId: string): Promise<boolean> {
  const first = await knex('editions')
    .where({ release_id: releaseId, number: 1 })
    .first<{ kind: string } | undefined>('kind');
  return first?.kind === 'archive';
}

function toEarlierMails(trx: Knex.Transaction, batch: BatchRow): Knex.QueryBuilder {
  return trx('alert_mails as earlier')
    .whereRaw('earlier.subscriber_id = reader.id')
    .where('earlier.release_id', batch.release_id)
    .where('earlier.edition_number', '<', batch.edition_number)
    .whereIn('earlier.state', ['sent', 'sending', 'undecided'])
    .select(trx.raw('1'));
}

function toMatching(trx: Knex.Transaction, batch: BatchRow): Knex.QueryBuilder {
  const categories = JSON.parse(batch.category_slugs) as string[];
  return trx('alert_subscriptions as wish')
    .whereRaw('wish.subscriber_id = reader.id')
    .whereIn('wish.company_slug', ['*', batch.company_slug])
    .whereIn('wish.category_slug', ['*', ...categories])
    .select(trx.raw('1'));
}
