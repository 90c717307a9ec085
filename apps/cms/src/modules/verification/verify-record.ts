import { settings } from '../../platform/settings/settings';
import { describeVerification } from './describe-verification';
import { findFault } from './find-fault';
import { openRecord, RecordUnreadable } from './open-record';
import { readConsistently } from './read-consistently';
import { createRecordFiles } from './record-files';

/** The program behind `npm run verify`: exit code 1 unless the whole record holds. */
async function verifyRecord(): Promise<void> {
  const keptHash = readKeptHash(process.argv.slice(2));
  const database = await openRecord(settings);
  const files = createRecordFiles(settings.dataFolder);
  try {
    const verification = await readConsistently(database, (knex) =>
      findFault(knex, { files, keptHash }),
    );
    process.stdout.write(`${describeVerification(verification)}\n`);
    process.exitCode = verification.fault === null ? 0 : 1;
  } finally {
    await database.destroy();
  }
}

function readKeptHash([given]: readonly string[]): string | null {
  if (given === undefined || /^[0-9a-f]{64}$/.test(given)) return given ?? null;
  throw new RecordUnreadable(
    `“${given}” is no hash of an entry: give the 64 digits that an earlier check printed as the last hash.`,
  );
}

verifyRecord().catch((error: unknown) => {
  const isTold = error instanceof RecordUnreadable;
  process.stderr.write(`${isTold ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
