import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { z } from 'zod';
import { runTransaction } from '../../platform/database/run-transaction';
import { toParameter } from './to-parameter';
import { getAccessTrail, watchRoute } from './access-trail';
import { describePermissions, type PermissionRow } from './describe-permissions';
import { type SignedIn, toAccountPerson } from './rights';

const permissions = z.array(
  z.object({
    action: z.string(),
    subject: z.string().nullish(),
    properties: z.unknown(),
    conditions: z.unknown(),
  }),
);
const role = z.object({ name: z.string() });

/** Keeps in the trail what a role may do from now on. Before Strapi opens its routes. */
export function recordPermissions(strapi: Core.Strapi): void {
  watchRoute(strapi, { method: 'PUT', path: '/roles/:id/permissions' }, notePermissions);
}

/** What a role may do is changed and noted together, or not at all. */
function notePermissions(ctx: Context, next: Next): Promise<void> {
  return runTransaction(strapi, () => changePermissions(ctx, next));
}

/** A role's permissions are given all at once: what is kept of it is how they differ. */
async function changePermissions(ctx: Context, next: Next): Promise<void> {
  const id = Number(toParameter(ctx, 'id'));
  const before = await listPermissions(id);
  await next();
  const change = describePermissions(before, await listPermissions(id));
  if (change === null) return;
  const found: unknown = await strapi.db.query('admin::role').findOne({ where: { id } });
  await getAccessTrail(strapi).tell({
    actor: toAccountPerson((ctx.state as SignedIn).user),
    action: 'role.permissions',
    subject: `role:${id}`,
    reason: `“${role.parse(found).name}”: ${change}`,
  });
}

async function listPermissions(id: number): Promise<PermissionRow[]> {
  const found: unknown = await strapi.db
    .query('admin::permission')
    .findMany({ where: { role: { id } } });
  return permissions.parse(found).map(({ action, subject, properties, conditions }) => ({
    action,
    subject: subject ?? null,
    properties: JSON.stringify(properties),
    conditions: JSON.stringify(conditions),
  }));
}
