import type { Core } from '@strapi/strapi';
import { runTransaction } from '../../platform/database/run-transaction';
import { entityWrites } from '../../platform/strapi-services';

const models = new Set(['admin::user', 'admin::role']);

/**
 * Strapi tells its listeners of an account or a role once the row is committed. Here both are one
 * transaction: a change whose entry in the trail cannot be written is not made.
 */
export function writeAccountsWhole(strapi: Core.Strapi): void {
  const writes = entityWrites(strapi);
  for (const name of ['create', 'update', 'delete'] as const) {
    const write = writes[name].bind(writes);
    writes[name] = (uid, params) =>
      models.has(uid) ? runTransaction(strapi, () => write(uid, params)) : write(uid, params);
  }
}
