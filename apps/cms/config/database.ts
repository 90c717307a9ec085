import path from 'node:path';
import { settings } from '../src/settings';

export default settings.databaseUrl === null
  ? {
      connection: {
        client: 'sqlite',
        connection: { filename: path.join(settings.dataFolder, 'newsroom.db') },
        useNullAsDefault: true,
      },
    }
  : {
      connection: {
        client: 'postgres',
        connection: { connectionString: settings.databaseUrl },
        pool: { min: 0, max: 10 },
      },
    };
