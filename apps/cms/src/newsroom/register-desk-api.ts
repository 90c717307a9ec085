import type { Core } from '@strapi/strapi';
import { blockRoutes } from '../modules/library/block-routes';
import { registerDeskRoutes } from '../modules/accounts/desk-route';
import { homeRoutes } from '../modules/home/home-routes';
import { preflightRoutes } from '../modules/preflight/preflight-routes';
import { lifeRoutes } from '../modules/workflow/life-routes';

/** What the admin panel asks beyond Strapi's own API; for signed-in accounts only. */
export function registerDeskApi(strapi: Core.Strapi): void {
  const routes = [
    ...lifeRoutes(strapi),
    ...blockRoutes(strapi),
    ...preflightRoutes(strapi),
    ...homeRoutes(strapi),
  ];
  registerDeskRoutes(strapi, routes);
}
