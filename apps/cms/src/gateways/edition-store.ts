import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { type Edition, type ReleaseContent, yearInZone } from '@dateline/release';
import { isSqlite } from '../database/ensure-append-only';
import type { CurrentEdition, EditionStore } from './records';

/** Key of the PostgreSQL advisory lock that orders all issuing (a number of our own choosing). */
const issuingLock = 4_112_020;

/** The editions in the database: appends the record and keeps the projection that readers ask. */
export function createEditionStore(trx: Knex.Transaction): EditionStore {
  return {
    async lockIssuing() {
      // SQLite needs no lock: its one connection is held by the transaction already.
      if (!isSqlite(trx)) await trx.raw('select pg_advisory_xact_lock(?)', [issuingLock]);
    },
    findCurrent: (releaseId) => findCurrent(trx, releaseId),
    async findReleaseAt(slug) {
      const row = await trx<{ slug: string; release_id: string }>('release_addresses')
        .where({ slug })
        .first();
      return row?.release_id ?? null;
    },
    async listSlugs(releaseId) {
      return trx('release_addresses').where({ release_id: releaseId }).pluck<string[]>('slug');
    },
    async isIssued(documentId, language) {
      const row: unknown = await trx('current_editions')
        .where({ document_id: documentId, ...(language === null ? {} : { language }) })
        .first();
      return row !== undefined;
    },
    async append(edition, content, documentId) {
      const editionId = await insertEdition(trx, edition, content);
      await trx('current_editions')
        .insert(toCurrentRow(editionId, edition, content, documentId))
        .onConflict('release_id')
        .merge();
      await trx('current_edition_facets').where({ release_id: edition.releaseId }).delete();
      const facets = toFacetRows(edition.releaseId, content);
      if (facets.length > 0) await trx('current_edition_facets').insert(facets);
      await trx('release_addresses')
        .insert({ slug: edition.slug, release_id: edition.releaseId })
        .onConflict('slug')
        .ignore();
    },
  };
}

async function findCurrent(trx: Knex, releaseId: string): Promise<CurrentEdition | null> {
  const row = await trx<{
    release_id: string;
    number: number;
    content_hash: string;
    first_issued_at: string;
    company_slug: string;
  }>('current_editions')
    .where({ release_id: releaseId })
    .first();
  if (row === undefined) return null;
  return {
    releaseId: row.release_id,
    number: row.number,
    contentHash: row.content_hash,
    firstIssuedAt: row.first_issued_at,
    companySlug: row.company_slug,
  };
}

async function insertEdition(
  trx: Knex.Transaction,
  edition: Edition,
  content: ReleaseContent,
): Promise<number> {
  const [row] = await trx('editions')
    .insert({
      document_id: randomUUID(),
      release_id: edition.releaseId,
      number: edition.number,
      kind: edition.kind,
      language: edition.language,
      slug: edition.slug,
      company_slug: content.company.slug,
      headline: content.headline,
      first_issued_at: edition.firstIssuedAt,
      issued_at: edition.issuedAt,
      recorded_at: edition.recordedAt,
      content_hash: edition.contentHash,
      canonical_content: edition.canonicalContent,
    })
    .returning<{ id: number }[]>('id');
  if (row === undefined) throw new Error('The database did not answer the new edition.');
  return row.id;
}

function toCurrentRow(
  editionId: number,
  edition: Edition,
  content: ReleaseContent,
  documentId: string,
) {
  return {
    release_id: edition.releaseId,
    document_id: documentId,
    edition_id: editionId,
    number: edition.number,
    content_hash: edition.contentHash,
    language: edition.language,
    slug: edition.slug,
    company_slug: content.company.slug,
    year: yearInZone(edition.firstIssuedAt, content.company.timeZone),
    first_issued_at: edition.firstIssuedAt,
  };
}

function toFacetRows(releaseId: string, content: ReleaseContent) {
  const categories = content.categories.map(({ slug, name }) => ['category', slug, name] as const);
  const tickers = content.company.listings.map(
    ({ ticker }) => ['ticker', ticker.toUpperCase(), ticker] as const,
  );
  const distinct = new Map(
    [...categories, ...tickers].map((facet) => [`${facet[0]}:${facet[1]}`, facet]),
  );
  return [...distinct.values()].map(([facet, value, label]) => ({
    release_id: releaseId,
    facet,
    value,
    label,
  }));
}
