import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { answerUnreadable } from './answer-unreadable';
import { adminAuthentication, type Middleware, middlewareFactories } from '../strapi-services';

/** Where files are sent to: the media library, and the reading of an original. */
const takesFiles = /^\/(upload|dateline\/imports)(\/|$)/;
/** As Strapi's router takes it: in any case, with or without a slash at its end. */
const isGraphql = /^\/graphql\/?$/i;

/**
 * Strapi reads every multipart request into files before it asks who sent it, and keeps them where
 * a handler fails. Here files are taken from signed-in accounts alone, at the two places that are
 * for them, into a folder of the request's own, which goes with the request.
 *
 * @param folder for what this process takes in.
 */
export function guardBodies(strapi: Core.Strapi, folder: string): void {
  const factories = middlewareFactories(strapi);
  const createReader = factories.get('strapi::body');
  factories.set('strapi::body', (config, context) => {
    const readPlain = createReader({ ...config, multipart: false }, context);
    const toFileReader = (uploadDir: string): Middleware =>
      createReader({ ...config, formidable: { uploadDir } }, context);
    return (ctx, next) =>
      answerUnreadable(strapi, ctx, async () => {
        // GraphQL reads its requests itself, within its own bounds.
        if (ctx.is('multipart')) await takeFiles(strapi, ctx, next, folder, toFileReader);
        else if (isGraphql.test(ctx.path)) await next();
        else await readPlain(ctx, next);
      });
  });
}

async function takeFiles(
  strapi: Core.Strapi,
  ctx: Context,
  next: Next,
  folder: string,
  toReader: (uploadDir: string) => Middleware,
): Promise<void> {
  if (!takesFiles.test(ctx.path)) {
    ctx.status = 415;
    const message = 'Files are not taken here: send the request as JSON.';
    ctx.body = { data: null, error: { status: 415, name: 'UnsupportedMediaTypeError', message } };
    return;
  }
  // A session that has run out answers 401, at which the admin panel renews it and asks again.
  ctx.state['route'] = { info: { type: 'admin' } };
  await adminAuthentication(strapi).authenticate(ctx, async () => {
    const own = await mkdtemp(path.join(folder, 'request-'));
    try {
      await toReader(own)(ctx, next);
    } finally {
      await rm(own, { recursive: true, force: true });
    }
  });
}
