import { type AuditEntry, type Edition, readEditionContent, toRecordHash } from '@dateline/release';
import { toEditionRow } from '../editions/store/edition-rows';
import { findContentFault } from './find-content-fault';
import { toEdition } from '../editions/store/edition-rows';
import { toEditionName, type WholeEditionRow } from './record-rows';

/** An entry that says an edition was made, and what the database holds of that edition. */
export interface RecordedEdition {
  sequence: number;
  entry: AuditEntry;
  row: WholeEditionRow | undefined;
  /** Whose address the edition's slug is; undefined where it is nobody's. */
  holderOfSlug: string | undefined;
  /** The edition before it in the trail; undefined where there is none. */
  previous: Pick<Edition, 'number' | 'firstIssuedAt'> | undefined;
}

/** The first thing in which an edition differs from what was recorded of it, in a sentence. */
export function findEditionFault(recorded: RecordedEdition): string | null {
  const { entry, sequence, row } = recorded;
  const name = toEditionName(entry.releaseId, entry.editionNumber);
  if (row === undefined) {
    return `Entry ${sequence} of the audit trail (${entry.action}) tells of ${name}, which is gone.`;
  }
  const difference = findDifference(recorded, row);
  return difference === null
    ? null
    : `${name.replace('e', 'E')}, recorded by entry ${sequence} of the audit trail, was changed: ${difference}.`;
}

function findDifference(recorded: RecordedEdition, row: WholeEditionRow): string | null {
  return (
    findContentFault(row.canonical_content, row.content_hash) ??
    findRecordFault(recorded.entry, toEdition(row)) ??
    findPlaceFault(recorded, row) ??
    findColumnFault(row)
  );
}

function findRecordFault(entry: AuditEntry, edition: Edition): string | null {
  const recordHash = toRecordHash(edition);
  if (recordHash !== entry.recordHash) {
    return `its record gives the hash ${recordHash}, but the entry has ${entry.recordHash ?? 'none'}`;
  }
  if (edition.contentHash !== entry.contentHash) {
    return `its content hash is ${edition.contentHash}, but the entry has ${entry.contentHash ?? 'none'}`;
  }
  const isWithdrawal = entry.action === 'release.withdraw';
  return isWithdrawal === (edition.kind === 'withdrawal')
    ? null
    : `its kind is ${edition.kind}, but the entry says ${entry.action}`;
}

function findPlaceFault(recorded: RecordedEdition, row: WholeEditionRow): string | null {
  const { holderOfSlug, previous } = recorded;
  const expected = (previous?.number ?? 0) + 1;
  if (row.number !== expected) {
    return `its number is ${row.number}, but the edition of the release that comes next is ${expected}`;
  }
  if (previous !== undefined && row.first_issued_at !== previous.firstIssuedAt) {
    return `it was first issued at ${row.first_issued_at}, but the edition before it says ${previous.firstIssuedAt}`;
  }
  return holderOfSlug === row.release_id
    ? null
    : `its address ${row.slug} belongs to ${holderOfSlug === undefined ? 'no release' : `release ${holderOfSlug}`}`;
}

/** Columns that repeat the content, and those of Strapi's own, which nothing of ours fills. */
function findColumnFault(row: WholeEditionRow): string | null {
  const edition = toEdition(row);
  const expected: Record<string, unknown> = toEditionRow(edition, readEditionContent(edition));
  for (const [column, value] of Object.entries(row)) {
    const shouldBe = column in expected ? expected[column] : null;
    if (column !== 'id' && value !== shouldBe) {
      return `its column ${column} holds ${JSON.stringify(value)} in place of ${JSON.stringify(shouldBe)}`;
    }
  }
  return null;
}
