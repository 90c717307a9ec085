/** What is used here of better-sqlite3's connection. */
export interface WritableConnection {
  pragma(statement: string): unknown;
}

/**
 * Sets how a new connection to SQLite writes. Ahead, into a log (WAL): a commit waits for the disk
 * once instead of three or four times, and who reads from another process holds up no writer. What
 * was committed is on the disk before anybody is answered (FULL), which WAL by itself does not
 * promise.
 *
 * @see https://www.sqlite.org/wal.html and https://www.sqlite.org/pragma.html#pragma_synchronous
 */
export function writeAhead(connection: WritableConnection): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
}
