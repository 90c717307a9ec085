import type { Knex } from 'knex';
import type { AlertStatus } from '@dateline/contract';
import { createEditionReader } from '../../editions/store/edition-reader';

/** Sendings that are told of, and mails of which nobody knows whether they arrived. */
const most = 20;

/** How alerts stand; names no reader and no address. */
export async function readAlertStatus(knex: Knex): Promise<AlertStatus> {
  const byStatus = await knex('alert_subscribers')
    .groupBy('status')
    .select<{ status: string; total: string | number }[]>('status', knex.raw('count(*) as total'));
  const count = (status: string) =>
    Number(byStatus.find((row) => row.status === status)?.total ?? 0);
  const undecided = await knex('alert_mails')
    .where('state', 'undecided')
    .orderBy('id', 'desc')
    .limit(most)
    .select<
      {
        id: number;
        release_id: string | null;
        edition_number: number | null;
        subscriber_id: number;
        settled_at: string | null;
      }[]
    >();
  return {
    confirmed: count('confirmed'),
    pending: count('pending'),
    suspended: count('suspended'),
    companies: await countByCompany(knex),
    sendings: await listSendings(knex),
    undecided: undecided.map((row) => ({
      id: row.id,
      name:
        row.release_id === null
          ? `letter-${row.id}`
          : `${row.release_id}.${row.edition_number}.${row.subscriber_id}`,
      at: row.settled_at,
    })),
  };
}

/** A company whose last release was withdrawn has no name any more but its address. */
async function countByCompany(knex: Knex): Promise<AlertStatus['companies']> {
  const counted = await knex('alert_subscriptions as wish')
    .join('alert_subscribers as reader', 'reader.id', 'wish.subscriber_id')
    .where('reader.status', 'confirmed')
    .groupBy('wish.company_slug')
    .orderBy('wish.company_slug')
    .select<{ slug: string; total: string | number }[]>(
      'wish.company_slug as slug',
      knex.raw('count(distinct wish.subscriber_id) as total'),
    );
  const latest = await createEditionReader(knex).listLatestByCompany();
  const names = new Map(latest.map(({ content: { company } }) => [company.slug, company.name]));
  return counted.map(({ slug, total }) => ({
    name: slug === '*' ? null : (names.get(slug) ?? slug),
    confirmed: Number(total),
  }));
}

async function listSendings(knex: Knex): Promise<AlertStatus['sendings']> {
  const batches = await knex('alert_batches as batch')
    .join('editions as edition', (join) => {
      join
        .on('edition.release_id', 'batch.release_id')
        .andOn('edition.number', 'batch.edition_number');
    })
    .orderBy('batch.id', 'desc')
    .limit(most)
    .select<
      {
        id: number;
        release_id: string;
        edition_number: number;
        kind: string;
        headline: string;
        created_at: string;
      }[]
    >([
      'batch.id',
      'batch.release_id',
      'batch.edition_number',
      'batch.kind',
      'edition.headline',
      'batch.created_at',
    ]);
  const counts = await knex('alert_mails')
    .whereIn(
      'batch_id',
      batches.map(({ id }) => id),
    )
    .groupBy('batch_id', 'state')
    .select<{ batch_id: number; state: string; total: string | number }[]>(
      'batch_id',
      'state',
      knex.raw('count(*) as total'),
    );
  return batches.map((batch) => {
    const count = (...states: string[]) =>
      counts
        .filter((row) => row.batch_id === batch.id && states.includes(row.state))
        .reduce((sum, { total }) => sum + Number(total), 0);
    return {
      releaseId: batch.release_id,
      editionNumber: batch.edition_number,
      kind: batch.kind,
      headline: batch.headline,
      at: batch.created_at,
      sent: count('sent'),
      waiting: count('waiting', 'taken', 'sending'),
      failed: count('failed'),
      undecided: count('undecided'),
    };
  });
}
