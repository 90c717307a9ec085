import type { Core } from '@strapi/strapi';
import { pluginRoutes } from '../strapi-services';

/**
 * Takes away Strapi's route by which every signed-in account sends any words to any address, in the
 * newsroom's name: what is embargoed would leave by it, and no right would have to be given.
 */
export function closeMailRoute(strapi: Core.Strapi): void {
  const own = pluginRoutes(strapi, 'email');
  own.routes = own.routes.filter(({ path }) => path !== '/');
}
