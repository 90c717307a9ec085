import { settings } from '../settings';
import { describeVerification } from './describe-verification';
import { findFault } from './find-fault';
import { openRecord, RecordUnreadable } from './open-record';
import { readConsistently } from './read-consistently';

/** The program behind `npm run verify`: exit code 1 unless the whole record holds. */
async function verifyRecord(): Promise<void> {
  const database = await openRecord(settings);
  try {
    const verification = await readConsistently(database, findFault);
    process.stdout.write(`${describeVerification(verification)}\n`);
    process.exitCode = verification.fault === null ? 0 : 1;
  } finally {
    await database.destroy();
  }
}

verifyRecord().catch((error: unknown) => {
  const isTold = error instanceof RecordUnreadable;
  process.stderr.write(`${isTold ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
