import type { Context, Next } from 'koa';
import type { Core } from '@strapi/strapi';
import { assertMay } from './assert-may';
import { assertMayReadAll } from './release-access';
import type { SignedIn } from './rights';

/** One route of the newsroom API: what it answers, and how it is reached. */
export interface AdminRoute {
  method: 'GET' | 'POST' | 'DELETE';
  /** Below `/dateline`. */
  path: string;
  /** The Strapi permission that the account needs, and on which type. */
  permission: { action: string; subject?: string };
  /** Whether it speaks of all releases: then it is for those who may read all of them. */
  showsEveryRelease?: true;
  handler: (ctx: Context) => Promise<void>;
}

/** Adds routes below `/dateline`: each asks for a signed-in account and for its permission. */
export function registerAdminRoutes(strapi: Core.Strapi, routes: readonly AdminRoute[]): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/dateline',
    routes: routes.map(({ method, path, permission, showsEveryRelease, handler }) => ({
      method,
      path,
      handler,
      info: { type: 'admin' },
      config: {
        policies: ['admin::isAuthenticatedAdmin'],
        middlewares: [createGuard(strapi, permission, showsEveryRelease === true)],
      },
    })),
  });
}

/** It says which permission it asks for, so that routes can be listed with who may call them. */
function createGuard(
  strapi: Core.Strapi,
  permission: AdminRoute['permission'],
  showsEveryRelease: boolean,
) {
  const guard = async (ctx: Context, next: Next) => {
    const account = ctx.state as SignedIn;
    assertMay(account, permission);
    if (showsEveryRelease) await assertMayReadAll(strapi, account);
    await next();
  };
  return Object.assign(guard, { permission });
}
