import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { StaleSave } from '../../platform/documents/stale-save';

/**
 * Answers a stale save with 409. Strapi gives its own errors other statuses, and would log every
 * other one as a fault of the newsroom. Called once Strapi's own middlewares stand: the one that
 * answers errors is around this.
 */
export function answerStaleSaves(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx: Context, next: Next) => {
    try {
      await next();
    } catch (error) {
      if (!(error instanceof StaleSave)) throw error;
      const { message, details } = error;
      ctx.status = 409;
      ctx.body = { data: null, error: { status: 409, name: 'ConflictError', message, details } };
    }
  });
}
