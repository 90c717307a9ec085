import type { Knex } from 'knex';
import { toReleaseId } from '@dateline/release';
import { createPublicationStore } from '../../publications/store/publication-store';

export type NamedType = 'release' | 'event' | 'category' | 'company';

export interface Address {
  type: NamedType;
  documentId: string;
  language: string;
  slug: string;
}

/**
 * Whether somebody has approved, issued or published what stands under an address, whatever became of
 * it since: from then on people have read it.
 */
export async function wasAddressAgreed(
  trx: Knex.Transaction,
  { type, documentId, language, slug }: Address,
): Promise<boolean> {
  if (type === 'event') {
    return (await createPublicationStore(trx).findHolder(slug)) === documentId;
  }
  if (type === 'release') return wasAgreed(trx, [toReleaseId(documentId, language)]);
  const carriers = await trx('carried_subjects')
    .where({ type, document_id: documentId })
    .distinct<{ release_id: string }[]>('release_id');
  return wasAgreed(
    trx,
    carriers.map(({ release_id }) => release_id),
  );
}

async function wasAgreed(trx: Knex.Transaction, releaseIds: readonly string[]): Promise<boolean> {
  const approved: unknown = await trx('approvals').whereIn('release_id', releaseIds).first('id');
  const issued: unknown = await trx('release_lives')
    .whereIn('release_id', releaseIds)
    .whereNotNull('edition')
    .first('edition');
  return approved !== undefined || issued !== undefined;
}
