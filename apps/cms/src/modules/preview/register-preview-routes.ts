import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { previewFileContentPath, previewReleasePath } from '@dateline/contract';
import {
  answerFileRequest,
  answerReleaseRequest,
  type HttpAnswer,
  type PreviewDoor,
} from './answer-preview-request';

type Answer = (door: PreviewDoor, body: unknown, length: number | undefined) => Promise<HttpAnswer>;

/**
 * Where the newsroom's web asks for previews. Open to everybody: the token in the request is the
 * proof. Call before the server mounts its routes, at the latest while Strapi bootstraps.
 */
export function registerPreviewRoutes(strapi: Core.Strapi, door: PreviewDoor): void {
  const toRoute = (path: string, answer: Answer) => ({
    method: 'POST' as const,
    path,
    handler: async (ctx: Context) => {
      const { body } = ctx.request as { body?: unknown };
      const { status, headers, body: answered } = await answer(door, body, ctx.request.length);
      ctx.set(headers);
      ctx.status = status;
      ctx.body = answered;
      // Koa says `application/octet-stream` of a stream unless it is told otherwise after that.
      ctx.set(headers);
    },
    info: { type: 'admin' as const },
    config: { auth: false as const },
  });
  strapi.server.routes({
    type: 'admin',
    routes: [
      toRoute(previewReleasePath, answerReleaseRequest),
      toRoute(previewFileContentPath, answerFileRequest),
    ],
  });
}
