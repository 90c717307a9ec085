import type { Knex } from 'knex';
import { moveArchiveCounts, noteArchiveChanges } from './archive-counts';
import { insertRows } from '../../../platform/database/insert-rows';
import { type ListedRow, toListedRows } from '../listed-releases';
import { lockRecord } from '../../../platform/database/lock-record';
import { type ReleaseSnapshot, readSnapshots } from './release-snapshot';

/** What is about to change: which documents, and when each release of them was issued or withdrawn. */
export interface ComingChange {
  documentIds: readonly string[];
  /** By release id. */
  changedAt: ReadonlyMap<string, string>;
}

/** Brings the search from what could be read before to what can be read now. */
export type KeepSearchIndex = (
  trx: Knex,
  before: readonly ReleaseSnapshot[],
  after: readonly ReleaseSnapshot[],
) => Promise<void>;

/**
 * Lets `work` change what the public reads of some documents, and brings lists, counts and search
 * to where it left them, in the same transaction and in a constant number of statements.
 */
export async function keepProjections(
  trx: Knex,
  { documentIds, changedAt }: ComingChange,
  keepSearchIndex: KeepSearchIndex,
  work: () => Promise<void>,
): Promise<void> {
  // Transactions that count at once would wait for each other's rows in any order.
  await lockRecord(trx);
  const before = await readSnapshots(trx, documentIds);
  await work();
  const after = await readSnapshots(trx, documentIds);
  // What is listed, and not what should have been: where it was missing, it was not counted either.
  const listedBefore = await trx<ListedRow>('listed_releases').whereIn('document_id', documentIds);
  await trx('listed_releases').whereIn('document_id', documentIds).delete();
  const listed = after.flatMap(toListedRows);
  await insertRows(trx, 'listed_releases', listed);
  await moveArchiveCounts(trx, listedBefore, listed);
  await noteArchiveChanges(trx, [...before, ...after], changedAt);
  await keepSearchIndex(trx, before, after);
}
