import type { Knex } from 'knex';

/** Companies and categories whose public pages are read over the public address in one round. */
const mostNames = 20;

/** What the public knows already, and may be asked for over public addresses. */
export interface PublicNames {
  companySlugs: readonly string[];
  categorySlugs: readonly string[];
  /** The newest release of the newsroom; null where nothing is issued. */
  newest: { slug: string; number: number; year: number } | null;
}

/** The same whichever release is scheduled: what is asked for says nothing of it. */
export async function readPublicNames(knex: Knex): Promise<PublicNames> {
  const newest = await knex('current_editions')
    .orderBy([{ column: 'first_issued_at', order: 'desc' }, { column: 'release_id' }])
    .first<PublicNames['newest'] | undefined>('slug', 'number', 'year');
  return {
    companySlugs: await knex('current_editions')
      .distinct('company_slug')
      .orderBy('company_slug')
      .limit(mostNames)
      .pluck<string[]>('company_slug'),
    categorySlugs: await knex('current_edition_facets')
      .where({ facet: 'category' })
      .distinct('value')
      .orderBy('value')
      .limit(mostNames)
      .pluck<string[]>('value'),
    newest: newest ?? null,
  };
}
