import { type Edition, readContent } from '@dateline/release';
import type { Knex } from 'knex';
import { listTexts } from '../to-secrets';

/** Editions whose texts are compared: the company's latest, and the newsroom's. */
const mostEditions = 20;
const mostHeadlines = 2_000;

/**
 * What visitors read already and a scheduled release may repeat: its own earlier editions, the
 * latest of its company and of all, and the headlines of lists.
 */
export async function listPublicTexts(
  knex: Knex,
  releaseId: string,
  companySlug: string,
): Promise<string[]> {
  const current = () =>
    knex('current_editions as current')
      .join('editions as edition', 'edition.id', 'current.edition_id')
      .orderBy('current.first_issued_at', 'desc');
  const columns = ['edition.kind as kind', 'edition.canonical_content as canonicalContent'];
  const editions = [
    ...(await knex('editions as edition')
      .where({ release_id: releaseId })
      .select<StoredEdition[]>(...columns)),
    ...(await current()
      .limit(mostEditions)
      .select<StoredEdition[]>(...columns)),
    ...(await current()
      .where('current.company_slug', companySlug)
      .limit(mostEditions)
      .select<StoredEdition[]>(...columns)),
  ];
  return [
    ...editions.map(({ canonicalContent }) => canonicalContent),
    ...editions.flatMap(listPublicPassages),
    ...(await current().limit(mostHeadlines).pluck<string[]>('edition.headline')),
  ];
}

type StoredEdition = Pick<Edition, 'kind' | 'canonicalContent'>;

/** As plain text too: in the stored form, words of structure stand wherever a text is marked up. */
export function listPublicPassages({ kind, canonicalContent }: StoredEdition): string[] {
  return kind === 'withdrawal' ? [] : listTexts(readContent(canonicalContent), 'passages');
}
