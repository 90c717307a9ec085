import type { Knex } from 'knex';

interface PermissionRow {
  id: number;
  /** JSON: text on SQLite, read already on PostgreSQL. */
  properties: unknown;
}

const blocks = ['boilerplate', 'disclaimer', 'contact'].map((name) => `api::${name}.${name}`);
const actions = ['create', 'read', 'update'].map(
  (name) => `plugin::content-manager.explorer.${name}`,
);
const added = ['company', 'language'];

/**
 * Blocks of the library say whose they are and in which language. Strapi adds the fields by itself,
 * and empty; whoever may read or write the other fields of a block may do so with these.
 */
export const blockOwners: Knex.Migration = {
  up: (knex) => changeFields(knex, (fields) => [...new Set([...fields, ...added])]),
  down: (knex) => changeFields(knex, (fields) => fields.filter((name) => !added.includes(name))),
};

async function changeFields(
  knex: Knex,
  change: (fields: readonly string[]) => string[],
): Promise<void> {
  if (!(await knex.schema.hasTable('admin_permissions'))) return;
  const rows = await knex<PermissionRow>('admin_permissions')
    .whereIn('subject', blocks)
    .whereIn('action', actions)
    .select('id', 'properties');
  for (const { id, properties } of rows) {
    const read: unknown = typeof properties === 'string' ? JSON.parse(properties) : properties;
    if (!hasFields(read)) continue;
    const changed = { ...read, fields: change(read.fields) };
    await knex<PermissionRow>('admin_permissions')
      .where({ id })
      .update({ properties: JSON.stringify(changed) });
  }
}

function hasFields(properties: unknown): properties is { fields: string[] } {
  return (
    properties !== null &&
    typeof properties === 'object' &&
    'fields' in properties &&
    Array.isArray(properties.fields)
  );
}
