import { findBrokenEntry } from '@dateline/release';
import { findFault } from '../../src/modules/verification/find-fault';
import { openRecord } from '../../src/modules/verification/open-record';
import { readConsistently } from '../../src/modules/verification/read-consistently';
import { type EditionRow, toEdition } from '../../src/modules/editions/store/edition-rows';
import { type EntryRow, toEntry } from '../../src/modules/verification/record-rows';

/** The whole record as it lies in the database, and whether it holds. */
export async function readWholeRecord({ dataFolder }: { dataFolder: string }) {
  const databaseUrl = process.env['DATELINE_DATABASE_URL'] ?? null;
  const record = await openRecord({ dataFolder, databaseUrl });
  try {
    const entryRows: EntryRow[] = await record('audit_entries').orderBy('sequence');
    const editionRows: EditionRow[] = await record('editions').orderBy('id');
    const entries = entryRows.map(toEntry);
    return {
      entries,
      editions: editionRows.map(toEdition),
      brokenEntry: findBrokenEntry(entries),
      /** Also every hash of every edition, and that what readers ask is what was recorded. */
      verification: await readConsistently(record, findFault),
    };
  } finally {
    await record.destroy();
  }
}
