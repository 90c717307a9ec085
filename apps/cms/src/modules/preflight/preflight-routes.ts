import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { OverrideRequest, PreflightSummaries } from '@dateline/contract';
import { assertMayRead, keepReadable, readReleases } from '../accounts/release-access';
import { toActor } from '../accounts/rights';
import type { AdminRoute } from '../accounts/admin-route';
import { getNewsroomCommands } from '../workflow/newsroom-commands';
import { tellRefusal } from '../accounts/tell-refusal';
import { toParameter } from '../accounts/to-parameter';
import { localeService } from '../../platform/strapi-services';
import { Refusal } from '../../platform/refusal';
import { readLibraryTexts } from './read-library-texts';

const overrideRequest: z.ZodType<OverrideRequest> = z.strictObject({
  locale: z.string().min(2).max(35),
  finding: z.strictObject({
    rule: z.string().min(1).max(100),
    field: z.string().max(200),
    excerpt: z.string().max(20_000),
    message: z.string().max(20_000),
  }),
  reason: z.string().max(2000, 'has more than 2,000 characters'),
});

/** What the panel "Preflight" and the list of releases ask. */
export function preflightRoutes(strapi: Core.Strapi): AdminRoute[] {
  const permission = readReleases;
  const show = async (ctx: Context) => {
    ctx.body = await getNewsroomCommands(strapi).describePreflight(await toKey(strapi, ctx));
  };
  return [
    {
      ...{ method: 'GET', permission, path: '/releases/:documentId/preflight' },
      handler: (ctx) => tellRefusal(ctx, () => show(ctx)),
    },
    {
      ...{ method: 'POST', permission, path: '/releases/:documentId/overrides' },
      handler: (ctx) => tellRefusal(ctx, () => override(strapi, ctx)),
    },
    {
      ...{ method: 'DELETE', permission, path: '/releases/:documentId/overrides/:id' },
      async handler(ctx) {
        await tellRefusal(ctx, async () => {
          const key = await toKey(strapi, ctx);
          const id = Number(toParameter(ctx, 'id'));
          await getNewsroomCommands(strapi).takeBackOverride(key, toActor(ctx.state), id);
          await show(ctx);
        });
      },
    },
    {
      ...{ method: 'GET', permission, path: '/preflight/library' },
      async handler(ctx) {
        ctx.body = await readLibraryTexts(strapi, {
          companies: toIds(ctx.query['company']),
          boilerplates: toIds(ctx.query['boilerplates']),
          disclaimers: toIds(ctx.query['disclaimers']),
          contacts: toIds(ctx.query['contacts']),
        });
      },
    },
    {
      ...{ method: 'GET', permission, path: '/preflight/summaries' },
      async handler(ctx) {
        const language = await toLanguage(strapi, ctx);
        const asked = toIds(ctx.query['documentIds']);
        const open = await keepReadable(
          strapi,
          ctx.state,
          asked.map((documentId) => ({ documentId, language })),
        );
        const summaries = await getNewsroomCommands(strapi).summarisePreflight(
          open.map(({ documentId }) => documentId),
          language,
        );
        ctx.body = { summaries } satisfies PreflightSummaries;
      },
    },
  ];
}

async function override(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const parsed = overrideRequest.safeParse(ctx.request.body);
  if (!parsed.success) throw new Refusal('The request cannot be read: load the page again.');
  const { locale, finding, reason } = parsed.data;
  const key = { documentId: toParameter(ctx, 'documentId'), language: locale };
  await assertMayRead(strapi, ctx.state, key);
  const commands = getNewsroomCommands(strapi);
  await commands.overrideFinding(key, toActor(ctx.state), { finding, reason });
  ctx.body = await commands.describePreflight(key);
}

/** The release that is asked for, once the account may read it. */
async function toKey(strapi: Core.Strapi, ctx: Context) {
  const key = {
    documentId: toParameter(ctx, 'documentId'),
    language: await toLanguage(strapi, ctx),
  };
  await assertMayRead(strapi, ctx.state, key);
  return key;
}

async function toLanguage(strapi: Core.Strapi, ctx: Context): Promise<string> {
  const { locale } = ctx.query;
  if (typeof locale === 'string' && locale !== '') return locale;
  return localeService(strapi).getDefaultLocale();
}

/** No more than a page of the list, or a form, has. */
const mostIds = 100;

function toIds(value: unknown): string[] {
  const asked = typeof value === 'string' ? value.split(',') : [];
  return [...new Set(asked)].filter((id) => /^[a-z0-9]{1,64}$/.test(id)).slice(0, mostIds);
}
