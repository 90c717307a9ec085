import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { readReleases, toCondition } from '../accounts/release-access';
import { type SignedIn, toActor } from '../accounts/rights';
import type { AdminRoute } from '../accounts/admin-route';
import { buildHome } from './build-home';
import { createHomeStore } from './store/home-store';

/** What the first page of the admin panel shows. */
export function homeRoutes(strapi: Core.Strapi): AdminRoute[] {
  return [
    {
      method: 'GET',
      path: '/home',
      permission: readReleases,
      handler: (ctx) => showHome(strapi, ctx),
    },
  ];
}

async function showHome(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const account = ctx.state as SignedIn;
  const condition = toCondition(strapi, account);
  ctx.body = await buildHome(createHomeStore(strapi), toActor(account), condition);
}
