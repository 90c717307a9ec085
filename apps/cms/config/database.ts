import path from 'node:path';
import { setUpSqlite } from '../src/platform/database/set-up-sqlite';
import { settings } from '../src/platform/settings/settings';

export default settings.databaseUrl === null
  ? {
      connection: {
        client: 'sqlite',
        connection: { filename: path.join(settings.dataFolder, 'newsroom.db') },
        useNullAsDefault: true,
        pool: { afterCreate: setUpSqlite },
      },
    }
  : {
      connection: {
        client: 'postgres',
        connection: {
          connectionString: settings.databaseUrl,
          keepAlive: true,
          // Milliseconds. An instance whose machine died in mid-issue must not hold what is due:
          // the database would wait for it for hours (PostgreSQL, `tcp_keepalives_idle`).
          idle_in_transaction_session_timeout: 60_000,
        },
        pool: { min: 0, max: 10 },
      },
    };
