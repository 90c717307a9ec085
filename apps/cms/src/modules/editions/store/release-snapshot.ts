import type { Knex } from 'knex';
import { readContent, type ReleaseContent } from '@dateline/release';
import { groupValues } from '../../../platform/database/group-values';

/** What the public reads of a release now, and where its translations are. */
export interface ReleaseSnapshot {
  releaseId: string;
  documentId: string;
  language: string;
  /** Every language in which the document can be read, sorted. */
  languages: string[];
  year: number;
  firstIssuedAt: string;
  issuedAt: string;
  content: ReleaseContent;
}

interface SnapshotRow {
  release_id: string;
  document_id: string;
  language: string;
  year: number;
  first_issued_at: string;
  issued_at: string;
  canonical_content: string;
}

/** Every release of these documents that can be read, whatever its language. One statement. */
export async function readSnapshots(
  knex: Knex,
  documentIds: readonly string[],
): Promise<ReleaseSnapshot[]> {
  const rows = await knex('current_editions as current')
    .join('editions as edition', 'edition.id', 'current.edition_id')
    .whereIn('current.document_id', [...new Set(documentIds)])
    .select<SnapshotRow[]>(
      'current.release_id',
      'current.document_id',
      'current.language',
      'current.year',
      'current.first_issued_at',
      'edition.issued_at',
      'edition.canonical_content',
    );
  const languages = groupValues(rows.map((row) => [row.document_id, row.language] as const));
  return rows.map((row) => ({
    releaseId: row.release_id,
    documentId: row.document_id,
    language: row.language,
    languages: (languages.get(row.document_id) ?? []).toSorted(),
    year: row.year,
    firstIssuedAt: row.first_issued_at,
    issuedAt: row.issued_at,
    content: readContent(row.canonical_content),
  }));
}
