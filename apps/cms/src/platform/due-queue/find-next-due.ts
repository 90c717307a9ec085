import type { Knex } from 'knex';

/** The next instant at which a release falls due (UTC); null where none is scheduled. */
export async function findNextDue(knex: Knex): Promise<string | null> {
  const row = await knex('release_lives')
    .where({ stage: 'scheduled' })
    .min<{ next: string | null }[]>({ next: 'scheduled_for' })
    .first();
  return row?.next ?? null;
}
