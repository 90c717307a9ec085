import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Knex } from 'knex';
import { connectDatabase } from '../../platform/database/connect-database';
import type { Settings } from '../../platform/settings/settings';
import { toFault } from '../../platform/due-queue/to-fault';

/** Why the record cannot be read, and what to do, for the person at the terminal. */
export class RecordUnreadable extends Error {
  override name = 'RecordUnreadable';
}

/**
 * Opens the newsroom's database for reading alone, without the CMS.
 *
 * @throws RecordUnreadable where there is no database, or it holds no record.
 */
export async function openRecord(
  settings: Pick<Settings, 'dataFolder' | 'databaseUrl'>,
): Promise<Knex> {
  const database = connect(settings);
  try {
    for (const table of ['audit_entries', 'editions', 'library_versions']) {
      if (!(await database.schema.hasTable(table))) {
        throw new RecordUnreadable(
          `The database has no table ${table}: this version of Dateline has not run on it yet. ` +
            'Start the newsroom once, then verify.',
        );
      }
    }
    return database;
  } catch (error) {
    await database.destroy();
    if (error instanceof RecordUnreadable) throw error;
    throw new RecordUnreadable(
      `The database cannot be read: ${toFault(error)}. ` +
        'Check DATELINE_DATABASE_URL or DATELINE_DATA, and that the database is running.',
      { cause: error },
    );
  }
}

function connect(settings: Pick<Settings, 'dataFolder' | 'databaseUrl'>): Knex {
  const { dataFolder, databaseUrl } = settings;
  const filename = path.join(dataFolder, 'newsroom.db');
  if (databaseUrl === null && !existsSync(filename)) {
    throw new RecordUnreadable(
      `There is no newsroom at ${filename}: start one with npm start, or set DATELINE_DATA to the ` +
        'folder of the newsroom that you mean.',
    );
  }
  return connectDatabase(settings, { isReadOnly: true });
}
