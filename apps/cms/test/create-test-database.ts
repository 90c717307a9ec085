import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export interface TestDatabase {
  /** Null for SQLite, whose file lies in the data folder. */
  url: string | null;
  drop(): Promise<void>;
}

/**
 * A database of a test file's own, so that files run side by side.
 * @param template the URL of one that it is a copy of, which nobody uses meanwhile
 */
export async function createTestDatabase(
  kind: 'sqlite' | 'postgres',
  template: string | null = null,
): Promise<TestDatabase> {
  if (kind === 'sqlite') return { url: null, drop: async () => {} };
  const server = process.env['DATELINE_TEST_POSTGRES_URL'];
  if (server === undefined) throw new Error('DATELINE_TEST_POSTGRES_URL names no PostgreSQL.');
  const name = `dateline_${randomBytes(6).toString('hex')}`;
  const source = template === null ? '' : ` template ${new URL(template).pathname.slice(1)}`;
  await run(server, `create database ${name}${source}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(server, `drop database ${name} with (force)`) };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
