/** What is used here of better-sqlite3's connection and of a statement of it. */
export interface PreparingConnection<Statement> {
  prepare(sql: string): Statement;
}

/** How many statements a connection keeps: a newsroom at work asks some 500 different ones. */
const defaultLimit = 1_000;

/**
 * Lets a connection to SQLite keep the statements that it has prepared, those used last: Knex
 * prepares each anew every time, which takes as long as to run it. SQLite itself prepares again
 * what a change of the tables has made out of date.
 */
export function keepStatements<Statement>(
  connection: PreparingConnection<Statement>,
  limit = defaultLimit,
): void {
  const prepare = connection.prepare.bind(connection);
  /** The one used last stands last. */
  const kept = new Map<string, Statement>();
  connection.prepare = (sql) => {
    const statement = kept.get(sql) ?? prepare(sql);
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
}
