import { Client } from 'pg';
import { until } from '../until';

/**
 * Something in PostgreSQL that is kept locked, so that a transaction which wants it stands still
 * until it is let go: what happens to it in the middle happens there and nowhere else.
 */
export class PostgresHold {
  private constructor(private readonly client: Client) {}

  private static async take(statement: string, values: unknown[] = []): Promise<PostgresHold> {
    const client = new Client({ connectionString: process.env['DATELINE_DATABASE_URL'] });
    await client.connect();
    await client.query('begin');
    await client.query(statement, values);
    return new PostgresHold(client);
  }

  /** Nobody claims these releases, as if another instance had. */
  static onWorkflows(releaseIds: readonly string[]): Promise<PostgresHold> {
    const statement = 'select 1 from release_lives where release_id = any($1) for update';
    return PostgresHold.take(statement, [releaseIds]);
  }

  /** Everybody who issues gets as far as the audit trail, the last that is written. */
  static onTrail(): Promise<PostgresHold> {
    return PostgresHold.take('lock table audit_entries in share mode');
  }

  /** Resolves once so many others wait to write the record, for the trail or for their turn. */
  async untilWaitingForTrail(count: number): Promise<void> {
    await until(async () => {
      const { rowCount } = await this.client.query(
        `select 1 from pg_locks where not granted
         and (relation = 'audit_entries'::regclass or locktype = 'advisory')`,
      );
      return (rowCount ?? 0) >= count ? true : null;
    });
  }

  /** Ends all other connections to the database; no new one is taken. */
  async shutOthersOut(): Promise<void> {
    await this.allowConnections(false);
    await this.client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    );
  }

  letOthersIn(): Promise<void> {
    return this.allowConnections(true);
  }

  async letGo(): Promise<void> {
    await this.client.query('rollback');
    await this.client.end();
  }

  private async allowConnections(allowed: boolean): Promise<void> {
    const { rows } = await this.client.query<{ name: string }>('select current_database() as name');
    // From another database: this one must be able to be opened again.
    const outside = new Client({ connectionString: process.env['DATELINE_TEST_POSTGRES_URL'] });
    await outside.connect();
    await outside.query(`alter database ${rows[0]?.name} allow_connections ${allowed}`);
    await outside.end();
  }
}
