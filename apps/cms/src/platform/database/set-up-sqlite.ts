import { keepStatements, type PreparingConnection } from './keep-statements';
import { writeAhead, type WritableConnection } from './write-ahead';

type SqliteConnection = WritableConnection & PreparingConnection<unknown>;

/** Sets up a connection to SQLite: Knex calls it for each that it opens. */
export function setUpSqlite(
  connection: SqliteConnection,
  done: (error: unknown, connection: SqliteConnection) => void,
): void {
  try {
    writeAhead(connection);
    keepStatements(connection);
    done(null, connection);
  } catch (error) {
    done(error, connection);
  }
}
