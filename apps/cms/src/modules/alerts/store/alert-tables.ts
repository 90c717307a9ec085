import {
  hashLength,
  instantLength,
  releaseIdLength,
  type Tables,
} from '../../../platform/database/define-table';

const slugLength = 200;
const stateLength = 12;

/** Who gets e-mail alerts, and what was sent to whom. Ids are never given twice. */
export const alertTables: Tables = {
  alert_subscribers(table) {
    table.increments('id');
    // Names the subscriber in links and in mail; says nothing of the address.
    table.string('handle', 24).notNullable().unique();
    // A keyed hash of the address, by which it is found.
    table.string('lookup', hashLength).notNullable().unique();
    // The address itself, encrypted.
    table.string('sealed_address', 600).notNullable();
    table.string('language', 2).notNullable();
    table.string('status', stateLength).notNullable();
    // Why it is suspended; else null.
    table.string('suspended_for', stateLength);
    table.integer('soft_bounces').notNullable().defaultTo(0);
    table.string('created_at', instantLength).notNullable();
    table.string('confirmed_at', instantLength);
    // When an address that nobody confirmed is deleted; else null.
    table.string('expires_at', instantLength).index('alert_subscribers_expiring');
  },
  // `*` stands for all companies, and for all categories.
  alert_subscriptions(table) {
    table.integer('subscriber_id').notNullable();
    table.string('company_slug', slugLength).notNullable();
    table.string('category_slug', slugLength).notNullable();
    table.primary(['subscriber_id', 'company_slug', 'category_slug']);
  },
  // Editions that are told by mail: written with the edition, or not at all.
  alert_batches(table) {
    table.increments('id');
    table.string('release_id', releaseIdLength).notNullable();
    table.integer('edition_number').notNullable();
    table.string('kind', stateLength).notNullable();
    table.string('company_slug', slugLength).notNullable();
    // A list of slugs in JSON.
    table.text('category_slugs').notNullable();
    table.string('created_at', instantLength).notNullable();
    // Up to whom its mails are written, and who is the last.
    table.integer('reached').notNullable().defaultTo(0);
    table.integer('last_subscriber');
    table.string('fanned_out_at', instantLength).index('alert_batches_waiting');
    table.unique(['release_id', 'edition_number'], { indexName: 'alert_batches_edition' });
  },
  // One mail: an edition's (`edition`), or a letter to one subscriber (`confirm`, `known`).
  alert_mails(table) {
    table.increments('id');
    table.string('kind', stateLength).notNullable();
    table.integer('batch_id');
    table.string('release_id', releaseIdLength);
    table.integer('edition_number');
    table.integer('subscriber_id').notNullable();
    table.string('state', stateLength).notNullable();
    // Letters (0) go before editions (1).
    table.integer('rank').notNullable();
    table.integer('attempts').notNullable().defaultTo(0);
    table.string('due_at', instantLength).notNullable();
    table.string('holder', releaseIdLength);
    table.string('created_at', instantLength).notNullable();
    table.string('settled_at', instantLength);
    table.string('failure', 300);
    table.unique(['release_id', 'edition_number', 'subscriber_id'], {
      indexName: 'alert_mails_once_each',
    });
    table.index(['state', 'rank', 'due_at', 'id'], 'alert_mails_due');
    table.index(['subscriber_id', 'kind', 'created_at'], 'alert_mails_by_subscriber');
    table.index(['batch_id', 'state'], 'alert_mails_by_batch');
  },
  // Who sends: what a sender holds that is no longer alive is taken over.
  alert_senders(table) {
    table.string('id', releaseIdLength).primary();
    table.string('alive_until', instantLength).notNullable();
  },
};
