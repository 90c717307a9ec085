import type { Knex } from 'knex';

/**
 * The tables as their definitions make them, for a new database and for one made before there were
 * migrations. Programs of that time compare this number and refuse every other one.
 */
export const baseline: Knex.Migration = {
  async up(knex) {
    await knex('newsroom_schema').delete();
    await knex('newsroom_schema').insert({ version: 3 });
  },
  async down(knex) {
    await knex('newsroom_schema').update({ version: 2 });
  },
};
