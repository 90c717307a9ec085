import type { Knex } from 'knex';
import { readContent } from '@dateline/release';
import type { PublicEdition } from '../../editions/store/edition-reader';
import { type EditionRow, toEdition } from '../../editions/store/edition-rows';

/** Editions that publications point to or draw on: only what the public reads at this moment. */
export interface LinkedEditionReader {
  /** The current editions of these documents in all languages; nothing of what is not issued. */
  listCurrent(documentIds: readonly string[]): Promise<(PublicEdition & { documentId: string })[]>;
  /** For each company, or for one, its latest edition; and its latest in a language. */
  listLatest(asked: { company?: string; language: string | null }): Promise<PublicEdition[]>;
}

export function createLinkedEditionReader(knex: Knex): LinkedEditionReader {
  return {
    async listCurrent(documentIds) {
      if (documentIds.length === 0) return [];
      const rows = await knex('current_editions as current')
        .join('editions as edition', 'edition.id', 'current.edition_id')
        .whereIn('current.document_id', documentIds)
        .orderBy('current.first_issued_at')
        .select<(EditionRow & { linked_document: string })[]>(
          'edition.*',
          'current.document_id as linked_document',
        );
      return rows.map((row) => ({ ...toPublicEdition(row), documentId: row.linked_document }));
    },
    async listLatest({ company, language }) {
      const latest = (condition: object) =>
        knex('current_editions')
          .where({ ...condition, ...(company === undefined ? {} : { company_slug: company }) })
          .groupBy('company_slug')
          .max('edition_id');
      const rows = await knex('editions as edition')
        .whereIn('edition.id', latest({}))
        .orWhereIn('edition.id', latest({ language: language ?? '' }))
        .orderBy('edition.id', 'desc')
        .select<EditionRow[]>('edition.*');
      return rows.map(toPublicEdition);
    },
  };
}

function toPublicEdition(row: EditionRow): PublicEdition {
  const content = readContent(row.canonical_content);
  return { ...toEdition(row), content, isCurrent: true, currentSlug: row.slug };
}
