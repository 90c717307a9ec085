import { findContentFault } from './find-content-fault';

/** One text that a block of the library had, as the database holds it. */
export interface VersionRow {
  id: number;
  type: string;
  document_id: string;
  number: number;
  content_hash: string;
  canonical_content: string;
}

/**
 * What is wrong with a version of the library: its text, or its number.
 *
 * @param previous the number of the version before it in the same block; 0 for the first.
 */
export function findVersionFault(row: VersionRow, previous: number): string | null {
  const name = `Version ${row.number} of the ${row.type} ${row.document_id}`;
  const fault = findContentFault(row.canonical_content, row.content_hash);
  if (fault !== null) return `${name} was changed: ${fault}.`;
  return row.number === previous + 1
    ? null
    : `${name} does not follow version ${previous}: one was taken out, put in or renumbered.`;
}
