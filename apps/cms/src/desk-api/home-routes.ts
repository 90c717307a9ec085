import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { readReleases, toCondition } from '../access/release-access';
import { type SignedIn, toActor } from '../access/rights';
import { createDeskWork } from '../gateways/create-desk-work';
import { listDeskWork } from '../use-cases/list-desk-work';
import type { DeskRoute } from './desk-route';

/** What the first page of the admin panel shows. */
export function homeRoutes(strapi: Core.Strapi): DeskRoute[] {
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
  ctx.body = await listDeskWork(createDeskWork(strapi), toActor(account), condition);
}
