import type { Context } from 'koa';
import { z } from 'zod';
import type { Core } from '@strapi/strapi';
import { assertMayRead, readReleases } from '../accounts/release-access';
import { toActor } from '../accounts/rights';
import type { PreviewMade } from '@dateline/contract';
import type { AdminRoute } from '../accounts/admin-route';
import { tellRefusal } from '../accounts/tell-refusal';
import { toParameter } from '../accounts/to-parameter';
import { Refusal } from '../../platform/refusal';
import type { Previews } from './open-previews';

/** A link shows inside information to whoever has it: only those who may change releases make one. */
const writers = { ...readReleases, action: 'plugin::content-manager.explorer.update' };

const asked = z.strictObject({ locale: z.string().min(1).max(35), minutes: z.number() });

/** Making and closing links, for the panel beside a release. */
export function previewAdminRoutes(strapi: Core.Strapi, previews: Previews): AdminRoute[] {
  return [
    {
      method: 'POST',
      path: '/releases/:documentId/previews',
      permission: writers,
      handler: (ctx) => tellRefusal(ctx, () => create(strapi, previews, ctx)),
    },
    {
      method: 'DELETE',
      path: '/previews/:id',
      permission: writers,
      handler: (ctx) => tellRefusal(ctx, () => revoke(strapi, previews, ctx)),
    },
  ];
}

async function create(strapi: Core.Strapi, previews: Previews, ctx: Context): Promise<void> {
  const parsed = asked.safeParse(ctx.request.body);
  if (!parsed.success) throw new Refusal('Say for how many minutes the preview link is to open.');
  const key = { documentId: toParameter(ctx, 'documentId'), language: parsed.data.locale };
  await assertMayRead(strapi, ctx.state, key);
  const { url, expiresAt } = await previews.create({
    ...key,
    minutes: parsed.data.minutes,
    actor: toActor(ctx.state),
  });
  ctx.set('Cache-Control', 'no-store');
  ctx.body = { url, expiresAt } satisfies PreviewMade;
}

async function revoke(strapi: Core.Strapi, previews: Previews, ctx: Context): Promise<void> {
  const id = Number(toParameter(ctx, 'id'));
  if (!Number.isSafeInteger(id)) throw new Refusal('There is no such preview link.');
  const release = await previews.findRelease(id);
  if (release !== null) await assertMayRead(strapi, ctx.state, release);
  await previews.revoke({ id, actor: toActor(ctx.state) });
  ctx.status = 204;
}
