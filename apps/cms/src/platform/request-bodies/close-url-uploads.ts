import type { Core } from '@strapi/strapi';
import { pluginRoutes } from '../strapi-services';

/**
 * Takes away Strapi's fetching of files from addresses that somebody names: the server would read
 * what only it can reach, and its list of forbidden hosts knows neither 0.0.0.0 nor redirects.
 */
export function closeUrlUploads(strapi: Core.Strapi): void {
  const stock = pluginRoutes(strapi, 'upload');
  stock.routes = stock.routes.filter((route) => route.path !== '/actions/upload-from-urls');
}
