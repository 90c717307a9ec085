import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { type SignedIn, toActor } from '../access/rights';
import { createDeskWork } from '../gateways/create-desk-work';
import { permissionService } from '../strapi-services';
import { listDeskWork } from '../use-cases/list-desk-work';
import { type DeskRoute, readReleases } from './desk-route';

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
  const { action, subject } = readReleases;
  // A role may be given releases of some languages, or those that the account made itself.
  const permitted = permissionService(strapi)
    .createPermissionsManager({ ability: account.userAbility, action, model: subject })
    .getQuery();
  ctx.body = await listDeskWork(createDeskWork(strapi), toActor(account), permitted ?? nothing);
}

const nothing = { documentId: { $null: true } };
