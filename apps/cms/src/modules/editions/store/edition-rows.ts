import {
  type Edition,
  listContentFiles,
  type ReleaseContent,
  toReleaseId,
  type Withdrawal,
  yearInZone,
} from '@dateline/release';
import type { NewEdition } from '../../records/editions';

/** An edition as the database holds it. */
export interface EditionRow {
  release_id: string;
  number: number;
  kind: Edition['kind'];
  language: string;
  slug: string;
  first_issued_at: string;
  issued_at: string;
  recorded_at: string;
  content_hash: string;
  canonical_content: string;
}

export function toEdition(row: EditionRow): Edition {
  return {
    releaseId: row.release_id,
    number: row.number,
    kind: row.kind,
    language: row.language,
    slug: row.slug,
    firstIssuedAt: row.first_issued_at,
    issuedAt: row.issued_at,
    recordedAt: row.recorded_at,
    contentHash: row.content_hash,
    canonicalContent: row.canonical_content,
  };
}

/** The row of an edition; the whole of it can be told from the edition, so that it can be verified. */
export function toEditionRow(edition: Edition, content: ReleaseContent | Withdrawal) {
  return {
    // Strapi wants an id of its own shape; this one says nothing that the edition does not.
    document_id: toReleaseId(edition.releaseId, `edition-${edition.number}`),
    release_id: edition.releaseId,
    number: edition.number,
    kind: edition.kind,
    language: edition.language,
    slug: edition.slug,
    company_slug: content.company.slug,
    headline: 'headline' in content ? content.headline : 'Withdrawn',
    first_issued_at: edition.firstIssuedAt,
    issued_at: edition.issuedAt,
    recorded_at: edition.recordedAt,
    content_hash: edition.contentHash,
    canonical_content: edition.canonicalContent,
  };
}

/** What the public finds an edition by; one that withdraws its release is found too. */
type CurrentEditionParts = Pick<NewEdition, 'edition' | 'documentId'> & {
  content: Pick<ReleaseContent, 'company'>;
};

export function toCurrentRow(
  editionId: number,
  { edition, content, documentId }: CurrentEditionParts,
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

/** What lists find the release by: its categories and its company's tickers. */
export function toFacetRows({ edition, content }: Pick<NewEdition, 'edition' | 'content'>) {
  const categories = content.categories.map(({ slug, name }) => ['category', slug, name] as const);
  const tickers = content.company.listings.map(
    ({ ticker }) => ['ticker', ticker.toUpperCase(), ticker] as const,
  );
  const distinct = new Map(
    [...categories, ...tickers].map((facet) => [`${facet[0]}:${facet[1]}`, facet]),
  );
  return [...distinct.values()].map(([facet, value, label]) => ({
    release_id: edition.releaseId,
    facet,
    value,
    label,
  }));
}

/** The files that the edition makes public: its attachments and the images of its texts. */
export function toFileRows({ edition, content }: NewEdition) {
  const files = listContentFiles(content);
  const distinct = new Map(
    files.map(({ sha256, name }) => [`${sha256}/${name}`, { sha256, name }]),
  );
  return [...distinct.values()].map((file) => ({ release_id: edition.releaseId, ...file }));
}
