import type { Knex } from 'knex';

/**
 * What an issued release read when it was opened for a correction, so that the correction can be
 * abandoned. Of corrections that are open already nothing is known.
 */
export const correctionOpenings: Knex.Migration = {
  async up(knex) {
    await knex.schema.createTable('correction_openings', (table) => {
      table.string('release_id', 36).primary();
      table.integer('edition').notNullable();
      // JSON: the fields, and the people who had changed what they draw in.
      table.text('fields').notNullable();
      table.string('working_hash', 64).notNullable();
      table.text('editors').notNullable();
    });
  },
  async down(knex) {
    await knex.schema.dropTable('correction_openings');
  },
};
