import type { ReleaseContent, Withdrawal } from '@dateline/release';
import type { Knex } from 'knex';
import { listPassages } from './to-secrets';

/** Editions whose texts are compared: the company's latest, and the newsroom's. */
const mostEditions = 20;
const mostHeadlines = 2_000;

/**
 * What strangers read already and a scheduled release may repeat: its own earlier editions, the
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
  const own = knex('editions').where({ release_id: releaseId });
  const contents = [
    ...(await own.pluck<string[]>('canonical_content')),
    ...(await current().limit(mostEditions).pluck<string[]>('edition.canonical_content')),
    ...(await current()
      .where('current.company_slug', companySlug)
      .limit(mostEditions)
      .pluck<string[]>('edition.canonical_content')),
  ];
  return [
    ...contents,
    ...contents.flatMap(listPublicPassages),
    ...(await current().limit(mostHeadlines).pluck<string[]>('edition.headline')),
  ];
}

/** As plain text too: in the stored form, words of structure stand wherever a text is marked up. */
export function listPublicPassages(canonicalContent: string): string[] {
  const content = JSON.parse(canonicalContent) as ReleaseContent | Withdrawal;
  return 'body' in content ? listPassages(content) : [];
}
