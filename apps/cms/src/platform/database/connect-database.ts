import path from 'node:path';
import knex, { type Knex } from 'knex';
import type { Settings } from '../settings/settings';

/** The newsroom's database by one connection, without the CMS. */
export function connectDatabase(
  { dataFolder, databaseUrl }: Pick<Settings, 'dataFolder' | 'databaseUrl'>,
  { isReadOnly }: { isReadOnly: boolean },
): Knex {
  if (databaseUrl !== null) {
    return knex({
      client: 'pg',
      connection: { connectionString: databaseUrl, connectionTimeoutMillis: 10_000 },
      pool: { min: 0, max: 1 },
    });
  }
  return knex({
    client: 'better-sqlite3',
    connection: {
      filename: path.join(dataFolder, 'newsroom.db'),
      options: { readonly: isReadOnly },
    },
    useNullAsDefault: true,
  });
}
