import { toReleaseId } from '@dateline/release';
import type { PublicationKind } from '../../records/publications';

/** A publication as the database holds it. */
export interface PublicationRow {
  id: string;
  kind: PublicationKind;
  document_id: string;
  /** Empty for what is the same in all languages. */
  language: string;
  slug: string | null;
  company_slug: string | null;
  sort_day: string | null;
  end_day: string | null;
  sort_key: string | null;
  content: string;
  content_hash: string;
  release_documents: string;
  sequence: number;
  updated_at: string;
}

/** What the public is shown, with its content unpacked. */
export interface Publication<Content> {
  id: string;
  documentId: string;
  language: string;
  content: Content;
  /** Documents of releases that it points to, issued or not: to be told only where they are. */
  releaseDocuments: string[];
  sequence: number;
  updatedAt: string;
}

/** The public identity of a publication in one language (UUID version 5, RFC 9562). */
export function toPublicationId(
  kind: PublicationKind,
  documentId: string,
  language: string,
): string {
  return toReleaseId(`${kind}:${documentId}`, language);
}

/** Checked when it was written: parsing it as a type is enough. */
export function toPublication<Content>(row: PublicationRow): Publication<Content> {
  return {
    id: row.id,
    documentId: row.document_id,
    language: row.language,
    content: JSON.parse(row.content) as Content,
    releaseDocuments: JSON.parse(row.release_documents) as string[],
    sequence: row.sequence,
    updatedAt: row.updated_at,
  };
}
