import type { Knex } from 'knex';
import { isSqlite } from '../src/platform/database/is-sqlite';

/** Does something while the database refuses every new row of a table. */
export async function withPlantedFault(
  knex: Knex,
  table: string,
  work: () => Promise<void>,
): Promise<void> {
  await plant(knex, table);
  try {
    await work();
  } finally {
    await knex.raw(isSqlite(knex) ? 'drop trigger planted' : `drop trigger planted on ${table}`);
  }
}

async function plant(knex: Knex, table: string): Promise<void> {
  if (isSqlite(knex)) {
    await knex.raw(
      `create trigger planted before insert on ${table} begin select raise(abort, 'planted'); end`,
    );
    return;
  }
  await knex.raw(
    `create or replace function planted() returns trigger language plpgsql as $$ begin raise exception 'planted'; end $$`,
  );
  await knex.raw(
    `create trigger planted before insert on ${table} for each row execute function planted()`,
  );
}
