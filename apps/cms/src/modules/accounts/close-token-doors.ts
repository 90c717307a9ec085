import type { Core } from '@strapi/strapi';
import { newsroom } from '@dateline/release';
import { runTransaction } from '../../platform/database/run-transaction';
import type { AccessTrail } from './access-trail';
import {
  adminTokenService,
  contentApiRoutes,
  permissionActions,
} from '../../platform/strapi-services';

const tokenRoutes = /^\/(?:ai-token|api-tokens|admin-tokens|transfer)(?:\/|$)/;

const tokenActions = /^(?:api-tokens|admin-tokens|transfer\.tokens)\./;

/**
 * Takes away what acts without an account: routes for tokens, which would pass sign-in and stand in
 * the trail as nobody, and every way to write over the content API. Before Strapi opens its routes.
 */
export function closeTokenDoors(strapi: Core.Strapi): void {
  for (const router of Object.values(strapi.admin.routes)) {
    router.routes = router.routes.filter(({ path }) => !tokenRoutes.test(path));
  }
  hideTokenRights(strapi);
  for (const router of contentApiRoutes(strapi)) {
    router.routes = router.routes.filter(({ method }) => method === 'GET');
  }
}

/** A right over tokens that nobody has shows no page of them in the settings, and none in a role. */
function hideTokenRights(strapi: Core.Strapi): void {
  const actions = permissionActions(strapi);
  const registerMany = actions.registerMany.bind(actions);
  actions.registerMany = (given) =>
    registerMany(given.filter(({ uid }) => !tokenActions.test(uid)));
}

/**
 * Strapi makes two tokens without an end at its first start, which are nobody's; any that are there
 * later somebody made past the newsroom, or with an older version of it.
 */
export async function deleteTokens(
  strapi: Core.Strapi,
  trail: AccessTrail,
  isFirstStart: boolean,
): Promise<void> {
  adminTokenService(strapi).authenticateAdminToken = () =>
    Promise.resolve({ authenticated: false });
  await runTransaction(strapi, async () => {
    const api = await strapi.db.query('admin::api-token').deleteMany({});
    const transfer = await strapi.db.query('admin::transfer-token').deleteMany({});
    const count = api.count + transfer.count;
    if (!isFirstStart && count > 0) await noteDeletedTokens(trail, count);
  });
}

async function noteDeletedTokens(trail: AccessTrail, count: number): Promise<void> {
  await trail.tell({
    actor: newsroom,
    action: 'token.delete',
    reason: `${count} ${count === 1 ? 'token' : 'tokens'}: nothing acts here but signed-in accounts.`,
  });
}
