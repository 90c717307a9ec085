import { connectDatabase } from '../platform/database/connect-database';
import { copyBeforeUpgrade } from '../platform/database/copy-before-upgrade';
import { ensureTables } from '../newsroom/ensure-tables';
import { settings } from '../platform/settings/settings';
import { Refusal } from '../platform/refusal';
import { assertAlone } from '../modules/verification/assert-alone';
import { RecordUnreadable } from '../modules/verification/open-record';
import { rebuildSearch } from '../modules/search/store/rebuild-search';

/** The program behind `npm run newsroom -- rebuild-search`: exit code 1 where it was stopped. */
async function runRebuildSearch(): Promise<number> {
  await assertAlone(settings);
  const database = connectDatabase(settings, { isReadOnly: false });
  let isStopped = false;
  process.once('SIGINT', () => (isStopped = true));
  process.once('SIGTERM', () => (isStopped = true));
  try {
    await copyBeforeUpgrade(database);
    await ensureTables(database);
    const isDone = await rebuildSearch(
      database,
      ({ done, total }) => tell(`${done} of ${total} releases`),
      () => isStopped,
    );
    tell(
      isDone
        ? 'Archive and search are made anew.'
        : 'Stopped: the next start of the newsroom, or this command, brings it to its end.',
    );
    return isDone ? 0 : 1;
  } finally {
    await database.destroy();
  }
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

runRebuildSearch().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const isTold = error instanceof Refusal || error instanceof RecordUnreadable;
    process.stderr.write(`${isTold ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
