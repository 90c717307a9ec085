import { readContent, readEditionContent, toReleaseId } from '@dateline/release';
import { toCurrentRow, toEdition, toFacetRows } from '../editions/store/edition-rows';
import type { WholeEditionRow } from './record-rows';

/** A row by which the public finds a release. */
export interface CurrentRow extends Record<string, unknown> {
  release_id: string;
  document_id: string;
  language: string;
  edition_id: number;
  number: number;
}

export interface FacetRow {
  release_id: string;
  facet: string;
  value: string;
  label: string;
}

/** What the public is shown of one release, and the newest edition that it should be. */
export interface Projection {
  table: 'current_editions' | 'withdrawn_releases';
  row: CurrentRow;
  /** The edition with the highest number. */
  newest: WholeEditionRow | undefined;
  /** What lists find the release by; none where it was withdrawn. */
  facets: readonly FacetRow[];
}

/** The first thing in which what the public is shown differs from the newest edition. */
export function findProjectionFault({ table, row, newest, facets }: Projection): string | null {
  const name = `The row of release ${row.release_id} in ${table}`;
  if (newest === undefined) return `${name} is of a release that was never issued.`;
  if ((table === 'withdrawn_releases') !== (newest.kind === 'withdrawal')) {
    return `${name} should not be there: its newest edition, ${newest.number}, is of the kind ${newest.kind}.`;
  }
  if (toReleaseId(row.document_id, row.language) !== row.release_id) {
    return `${name} names another working document, ${row.document_id}.`;
  }
  const edition = toEdition(newest);
  const content = readEditionContent(edition);
  const { document_id: documentId } = row;
  const expected: Record<string, unknown> = toCurrentRow(newest.id, {
    edition,
    content,
    documentId,
  });
  for (const [column, value] of Object.entries(row)) {
    if (column in expected && value !== expected[column]) {
      return `${name} differs from edition ${newest.number}: ${column} is ${JSON.stringify(value)} in place of ${JSON.stringify(expected[column])}.`;
    }
  }
  const expectedFacets =
    table === 'current_editions'
      ? toFacetRows({ edition, content: readContent(newest.canonical_content) })
      : [];
  return toComparable(facets) === toComparable(expectedFacets)
    ? null
    : `The rows of release ${row.release_id} in current_edition_facets differ from edition ${newest.number}.`;
}

function toComparable(facets: readonly FacetRow[]): string {
  return JSON.stringify(
    facets.map(({ facet, value, label }) => JSON.stringify([facet, value, label])).sort(),
  );
}
