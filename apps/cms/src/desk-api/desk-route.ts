import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';

/** One route of the desk API: what it answers, and how it is reached. */
export interface DeskRoute {
  method: 'GET' | 'POST' | 'DELETE';
  /** Below `/dateline`. */
  path: string;
  /** The Strapi permission that the account needs, and on which type. */
  permission: { action: string; subject?: string };
  handler: (ctx: Context) => Promise<void>;
}

export const readReleases = {
  action: 'plugin::content-manager.explorer.read',
  subject: 'api::release.release',
};

/** Adds routes below `/dateline`: each asks for a signed-in account and for its permission. */
export function registerDeskRoutes(strapi: Core.Strapi, routes: readonly DeskRoute[]): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/dateline',
    routes: routes.map(({ method, path, permission, handler }) => ({
      method,
      path,
      handler,
      info: { type: 'admin' },
      config: {
        policies: [
          'admin::isAuthenticatedAdmin',
          { name: 'admin::hasPermissions', config: { actions: [permission] } },
        ],
      },
    })),
  });
}
