import type { Knex } from 'knex';

export function isSqlite(knex: Knex): boolean {
  const { config } = knex.client as { config: Knex.Config };
  return String(config.client).includes('sqlite');
}
