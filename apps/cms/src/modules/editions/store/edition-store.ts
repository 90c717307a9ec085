import type { Knex } from 'knex';
import { type Edition, readContent, type Withdrawal } from '@dateline/release';
import { toCurrentRow, toEditionRow, toFacetRows, toFileRows } from './edition-rows';
import { groupValues } from '../../../platform/database/group-values';
import { insertRows } from '../../../platform/database/insert-rows';
import { keepProjections, type KeepSearchIndex } from './keep-projections';
import type { PublicFile } from '../../records/vault';
import type { CurrentEdition, EditionStore, NewEdition } from '../../records/editions';

/** How many files are asked for in one statement. */
const mostAsked = 200;

const projections = ['current_editions', 'withdrawn_releases'] as const;

/** The editions in the database: appends the record and keeps the projection that readers ask. */
export function createEditionStore(
  trx: Knex.Transaction,
  keepSearchIndex: KeepSearchIndex,
): EditionStore {
  return {
    findCurrent: (releaseIds) => findCurrent(trx, releaseIds),
    async findContent(releaseId) {
      const row = await trx('current_editions as current')
        .join('editions as edition', 'edition.id', 'current.edition_id')
        .where('current.release_id', releaseId)
        .first<{ canonical_content: string } | undefined>('edition.canonical_content');
      return row === undefined ? null : readContent(row.canonical_content);
    },
    async findHolders(slugs) {
      const rows = await trx<{ slug: string; release_id: string }>('release_addresses').whereIn(
        'slug',
        slugs,
      );
      return new Map(rows.map(({ slug, release_id }) => [slug, release_id]));
    },
    async listSlugs(releaseIds) {
      const rows = await trx<{ slug: string; release_id: string }>('release_addresses').whereIn(
        'release_id',
        releaseIds,
      );
      return groupValues(rows.map(({ slug, release_id }) => [release_id, slug]));
    },
    async isIssued(documentId, language) {
      const condition = {
        document_id: documentId,
        ...(language === null ? {} : { language }),
      };
      for (const table of projections) {
        if ((await trx(table).where(condition).first<unknown>()) !== undefined) return true;
      }
      return false;
    },
    listUncarried: (files) => listUncarried(trx, files),
    append: (editions) => append(trx, editions, keepSearchIndex),
    withdraw: (edition, content, how) => withdraw(trx, keepSearchIndex, edition, content, how),
    async listWithdrawn() {
      const slugs = await trx('release_addresses as address')
        .join('withdrawn_releases as withdrawn', 'withdrawn.release_id', 'address.release_id')
        .pluck<string[]>('address.slug');
      const carried = trx('issued_files as other')
        .join('current_editions as current', 'current.release_id', 'other.release_id')
        .select('other.sha256');
      const files = await trx('issued_files as file')
        .join('withdrawn_releases as withdrawn', 'withdrawn.release_id', 'file.release_id')
        .where('withdrawn.files', 'removed')
        .whereNotIn('file.sha256', carried)
        .select<{ sha256: string; name: string }[]>('file.sha256', 'file.name');
      return { slugs, files };
    },
  };
}

async function listUncarried(
  trx: Knex.Transaction,
  files: readonly PublicFile[],
): Promise<(PublicFile & { isWithdrawn: boolean })[]> {
  const uncarried: (PublicFile & { isWithdrawn: boolean })[] = [];
  for (let start = 0; start < files.length; start += mostAsked) {
    const some = files.slice(start, start + mostAsked);
    const rows = await trx('issued_files as file')
      .leftJoin('withdrawn_releases as withdrawn', 'withdrawn.release_id', 'file.release_id')
      .whereIn(
        'file.sha256',
        some.map(({ sha256 }) => sha256),
      )
      .select<(PublicFile & { files: 'removed' | 'kept' | null })[]>(
        'file.sha256',
        'file.name',
        'withdrawn.files',
      );
    for (const { sha256, name } of some) {
      const ofBytes = rows.filter((row) => row.sha256 === sha256);
      const carried = ofBytes.filter((row) => row.files !== 'removed');
      if (carried.some((row) => row.name === name)) continue;
      const isWithdrawn = ofBytes.length > 0 && carried.length === 0;
      uncarried.push({ sha256, name, isWithdrawn });
    }
  }
  return uncarried;
}

async function append(
  trx: Knex.Transaction,
  editions: readonly NewEdition[],
  keepSearchIndex: KeepSearchIndex,
): Promise<void> {
  const change = {
    documentIds: editions.map(({ documentId }) => documentId),
    changedAt: new Map(editions.map(({ edition }) => [edition.releaseId, edition.issuedAt])),
  };
  await keepProjections(trx, change, keepSearchIndex, () => insertAll(trx, editions));
}

async function insertAll(trx: Knex.Transaction, editions: readonly NewEdition[]): Promise<void> {
  const ids = await insertEditions(trx, editions);
  const releaseIds = editions.map(({ edition }) => edition.releaseId);
  const currentRows = editions.map((item) =>
    toCurrentRow(ids.get(item.edition.releaseId) ?? 0, item),
  );
  await insertRows(trx, 'current_editions', currentRows, (query) =>
    query.onConflict('release_id').merge(),
  );
  await trx('current_edition_facets').whereIn('release_id', releaseIds).delete();
  await insertRows(trx, 'current_edition_facets', editions.flatMap(toFacetRows));
  await insertRows(
    trx,
    'release_addresses',
    editions.map(({ edition: { slug, releaseId } }) => ({ slug, release_id: releaseId })),
    (query) => query.onConflict('slug').ignore(),
  );
  await insertRows(trx, 'issued_files', editions.flatMap(toFileRows), (query) =>
    query.onConflict(['release_id', 'sha256', 'name']).ignore(),
  );
}

async function withdraw(
  trx: Knex.Transaction,
  keepSearchIndex: KeepSearchIndex,
  edition: Edition,
  content: Withdrawal,
  how: { documentId: string; files: 'removed' | 'kept' },
): Promise<void> {
  const change = {
    documentIds: [how.documentId],
    changedAt: new Map([[edition.releaseId, edition.issuedAt]]),
  };
  await keepProjections(trx, change, keepSearchIndex, () =>
    insertWithdrawal(trx, edition, content, how),
  );
}

async function insertWithdrawal(
  trx: Knex.Transaction,
  edition: Edition,
  content: Withdrawal,
  { documentId, files }: { documentId: string; files: 'removed' | 'kept' },
): Promise<void> {
  const [row] = await trx('editions')
    .insert(toEditionRow(edition, content))
    .returning<{ id: number }[]>('id');
  await trx('withdrawn_releases').insert({
    release_id: edition.releaseId,
    document_id: documentId,
    edition_id: row?.id,
    number: edition.number,
    content_hash: edition.contentHash,
    language: edition.language,
    company_slug: content.company.slug,
    first_issued_at: edition.firstIssuedAt,
    files,
  });
  await trx('current_editions').where({ release_id: edition.releaseId }).delete();
  await trx('current_edition_facets').where({ release_id: edition.releaseId }).delete();
}

async function insertEditions(
  trx: Knex.Transaction,
  editions: readonly NewEdition[],
): Promise<Map<string, number>> {
  await insertRows(
    trx,
    'editions',
    editions.map(({ edition, content }) => toEditionRow(edition, content)),
  );
  const rows = await trx('editions')
    .whereIn(
      'document_id',
      editions.map(({ edition, content }) => toEditionRow(edition, content).document_id),
    )
    .select<{ id: number; release_id: string }[]>('id', 'release_id');
  return new Map(rows.map(({ id, release_id }) => [release_id, id]));
}

interface CurrentRow {
  release_id: string;
  number: number;
  content_hash: string;
  first_issued_at: string;
  company_slug: string;
}

async function findCurrent(
  trx: Knex.Transaction,
  releaseIds: readonly string[],
): Promise<Map<string, CurrentEdition>> {
  const found = new Map<string, CurrentEdition>();
  for (const table of projections) {
    const rows = await trx<CurrentRow>(table).whereIn('release_id', releaseIds);
    for (const row of rows) {
      found.set(row.release_id, {
        releaseId: row.release_id,
        number: row.number,
        contentHash: row.content_hash,
        firstIssuedAt: row.first_issued_at,
        companySlug: row.company_slug,
        isWithdrawn: table === 'withdrawn_releases',
      });
    }
  }
  return found;
}
