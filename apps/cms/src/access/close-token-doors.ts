import type { Core } from '@strapi/strapi';
import { adminTokenService, contentApiRoutes } from '../strapi-services';

const tokenRoutes = /^\/(?:ai-token|api-tokens|admin-tokens|transfer)(?:\/|$)/;

/**
 * Takes away what acts without an account: routes for tokens, which would pass sign-in and stand in
 * the trail as nobody, and every way to write over the content API. Before Strapi opens its routes.
 */
export function closeTokenDoors(strapi: Core.Strapi): void {
  for (const router of Object.values(strapi.admin.routes)) {
    router.routes = router.routes.filter(({ path }) => !tokenRoutes.test(path));
  }
  for (const router of contentApiRoutes(strapi)) {
    router.routes = router.routes.filter(({ method }) => method === 'GET');
  }
}

/** Strapi makes two tokens without an end at its first start; older newsrooms may have more. */
export async function deleteTokens(strapi: Core.Strapi): Promise<void> {
  adminTokenService(strapi).authenticateAdminToken = () =>
    Promise.resolve({ authenticated: false });
  await strapi.db.query('admin::api-token').deleteMany({});
  await strapi.db.query('admin::transfer-token').deleteMany({});
}
