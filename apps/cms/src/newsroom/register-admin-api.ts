import type { Core } from '@strapi/strapi';
import { blockRoutes } from '../modules/library/block-routes';
import { registerAdminRoutes } from '../modules/accounts/admin-route';
import { homeRoutes } from '../modules/home/home-routes';
import { preflightRoutes } from '../modules/preflight/preflight-routes';
import { workflowRoutes } from '../modules/workflow/workflow-routes';

/** What the admin panel asks beyond Strapi's own API; for signed-in accounts only. */
export function registerAdminApi(strapi: Core.Strapi): void {
  const routes = [
    ...workflowRoutes(strapi),
    ...blockRoutes(strapi),
    ...preflightRoutes(strapi),
    ...homeRoutes(strapi),
  ];
  registerAdminRoutes(strapi, routes);
}
