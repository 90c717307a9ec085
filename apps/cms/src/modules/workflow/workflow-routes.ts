import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { toReleaseId } from '@dateline/release';
import { assertMayRead, keepReadable, readReleases } from '../accounts/release-access';
import { toActor } from '../accounts/rights';
import { localeService } from '../../platform/strapi-services';
import { Refusal } from '../../platform/refusal';
import { transitionRequestBody } from './transition-request-body';
import type { WorkflowAnswer, RightsAnswer } from '@dateline/contract';
import type { ReleaseKey } from '../working-release/working-releases';
import { getNewsroomCommands } from './newsroom-commands';
import type { AdminRoute } from '../accounts/admin-route';
import { tellRefusal } from '../accounts/tell-refusal';
import { toParameter } from '../accounts/to-parameter';

/** Everything that the panel beside a release asks and does. */
export function workflowRoutes(strapi: Core.Strapi): AdminRoute[] {
  return [
    {
      method: 'GET',
      path: '/rights',
      permission: readReleases,
      handler: (ctx) => Promise.resolve(showRights(ctx)),
    },
    {
      method: 'GET',
      path: '/stages',
      permission: readReleases,
      handler: (ctx) => listStages(strapi, ctx),
    },
    {
      method: 'GET',
      path: '/releases/:documentId/workflow',
      permission: readReleases,
      handler: (ctx) => showWorkflow(strapi, ctx),
    },
    {
      method: 'POST',
      path: '/releases/:documentId/transitions',
      permission: readReleases,
      handler: (ctx) => tellRefusal(ctx, () => transition(strapi, ctx)),
    },
  ];
}

function showRights(ctx: Context): void {
  const { address, rights } = toActor(ctx.state);
  ctx.body = { email: address, rights: [...rights] } satisfies RightsAnswer;
}

async function showWorkflow(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const key = {
    documentId: toParameter(ctx, 'documentId'),
    language: await toLanguage(strapi, ctx),
  };
  await assertMayRead(strapi, ctx.state, key);
  ctx.body = await describeWorkflow(strapi, ctx, key);
}

/** Names the release's other languages to whom they are open. */
async function describeWorkflow(
  strapi: Core.Strapi,
  ctx: Context,
  key: ReleaseKey,
): Promise<WorkflowAnswer> {
  const workflow = await getNewsroomCommands(strapi).describeWorkflow(key, toActor(ctx.state));
  const { documentId } = key;
  const others = workflow.otherLanguages.map((other) => ({ ...other, documentId }));
  const open = await keepReadable(strapi, ctx.state, others);
  return { ...workflow, otherLanguages: open.map(({ language, stage }) => ({ language, stage })) };
}

/** The stages of the releases of one page of the list: a constant number of statements. */
async function listStages(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const asked = toText(ctx.query['documentIds']).split(',');
  const language = await toLanguage(strapi, ctx);
  const ids = asked.filter((id) => /^[a-z0-9]{1,64}$/.test(id)).slice(0, 100);
  const open = await keepReadable(
    strapi,
    ctx.state,
    ids.map((documentId) => ({ documentId, language })),
  );
  const releaseIds = open.map(({ documentId }) => toReleaseId(documentId, language));
  const rows = await strapi.db
    .connection('release_lives')
    .whereIn('release_id', releaseIds)
    .select<{ document_id: string; stage: string }[]>('document_id', 'stage');
  ctx.body = {
    stages: Object.fromEntries(rows.map(({ document_id, stage }) => [document_id, stage])),
  };
}

async function transition(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const parsed = transitionRequestBody.safeParse(ctx.request.body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.join('.') ?? '';
    throw new Refusal(`The request cannot be read: look at “${place}” (${issue?.message ?? ''}).`);
  }
  const { locale, transition: asked } = parsed.data;
  const key = { documentId: toParameter(ctx, 'documentId'), language: locale };
  const { documentId, language } = key;
  // It issues the release in every language that is approved.
  const touched = asked.type === 'issue-everywhere' ? '*' : language;
  await assertMayRead(strapi, ctx.state, { documentId, language: touched });
  await getNewsroomCommands(strapi).transition(key, toActor(ctx.state), asked);
  ctx.body = await describeWorkflow(strapi, ctx, key);
}

async function toLanguage(strapi: Core.Strapi, ctx: Context): Promise<string> {
  const { locale } = ctx.query;
  if (typeof locale === 'string' && locale !== '') return locale;
  return localeService(strapi).getDefaultLocale();
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
