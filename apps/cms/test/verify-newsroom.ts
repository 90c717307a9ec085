import { findFault, type Verification } from '../src/modules/verification/find-fault';
import { openRecord } from '../src/modules/verification/open-record';
import { readConsistently } from '../src/modules/verification/read-consistently';
import { createRecordFiles } from '../src/modules/verification/record-files';

/** As `npm run verify` does, beside the newsroom at work. */
export async function verifyNewsroom(place: {
  dataFolder: string;
  databaseUrl: string | null;
}): Promise<Verification> {
  const record = await openRecord(place);
  const files = createRecordFiles(place.dataFolder);
  try {
    return await readConsistently(record, (knex) => findFault(knex, { files }));
  } finally {
    await record.destroy();
  }
}
