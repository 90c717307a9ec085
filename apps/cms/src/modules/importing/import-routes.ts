import type { Context } from 'koa';
import { toReleaseId } from '@dateline/release';
import type { ImportOrder, ImportReadAnswer, OriginalAnswer } from '@dateline/contract';
import type { Core } from '@strapi/strapi';
import { assertMayRead, keepReadable, readReleases } from '../accounts/release-access';
import { type SignedIn, toAccountPerson } from '../accounts/rights';
import type { AdminRoute } from '../accounts/admin-route';
import { tellRefusal } from '../accounts/tell-refusal';
import { toParameter } from '../accounts/to-parameter';
import { importRelease } from './import-release';
import { Refusal } from '../../platform/refusal';
import { importOrder } from './import-order';
import type { Importing } from './open-importing';
import { OriginalTooLarge, takeOriginal } from './take-original';

/** Whoever may write releases may import them. */
const writers = { ...readReleases, action: 'plugin::content-manager.explorer.create' };

/** Reading an original, making a draft of it, and giving it back later. */
export function importRoutes(strapi: Core.Strapi, importing: Importing): AdminRoute[] {
  return [
    {
      method: 'POST',
      path: '/imports/read',
      permission: writers,
      handler: (ctx) => tell(ctx, () => read(strapi, importing, ctx)),
    },
    {
      method: 'POST',
      path: '/imports',
      permission: writers,
      handler: (ctx) => tell(ctx, () => make(importing, ctx)),
    },
    {
      method: 'GET',
      path: '/releases/:documentId/original',
      permission: readReleases,
      handler: (ctx) => describe(strapi, importing, ctx),
    },
    {
      method: 'GET',
      path: '/releases/:documentId/original/file',
      permission: readReleases,
      handler: (ctx) => send(strapi, importing, ctx),
    },
  ];
}

async function read(
  strapi: Core.Strapi,
  { dependencies, originals }: Importing,
  ctx: Context,
): Promise<void> {
  const original = await takeOriginal(ctx);
  const { reader, writer } = dependencies;
  const source = await reader.readSource(original);
  const others = JSON.stringify({
    library: await writer.readLibrary(),
    ...(await writer.listLanguages()),
    mayAdd: toMayAdd(ctx),
    earlier: await keepReadable(strapi, ctx.state, await originals.listEarlier(original.sha256)),
  });
  ctx.set('Cache-Control', 'no-store');
  ctx.type = 'application/json';
  // The source is JSON already: reading and writing it once more would cost the admin its time.
  ctx.body = `{"source":${source},${others.slice(1)}`;
}

async function make({ dependencies }: Importing, ctx: Context): Promise<void> {
  const original = await takeOriginal(ctx);
  const order = readOrder(ctx);
  assertMayAdd(ctx, order);
  const actor = toAccountPerson((ctx.state as SignedIn).user);
  ctx.body = await importRelease(dependencies, { original, order, actor });
}

async function describe(
  strapi: Core.Strapi,
  { originals }: Importing,
  ctx: Context,
): Promise<void> {
  const original = await originals.find(await toAskedRelease(strapi, ctx));
  ctx.set('Cache-Control', 'no-store');
  ctx.body = { original } satisfies OriginalAnswer;
}

/** As it came, to be saved: it is shown by nothing of ours. */
async function send(strapi: Core.Strapi, { originals }: Importing, ctx: Context): Promise<void> {
  const releaseId = await toAskedRelease(strapi, ctx);
  const original = await originals.find(releaseId);
  const bytes = original && (await originals.readBytes(releaseId));
  if (original === null || bytes === null) {
    ctx.status = 404;
    return;
  }
  ctx.set('Cache-Control', 'private, no-store');
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Content-Security-Policy', "default-src 'none'; sandbox");
  ctx.attachment(original.name);
  ctx.type = 'application/octet-stream';
  ctx.body = bytes;
}

async function toAskedRelease(strapi: Core.Strapi, ctx: Context): Promise<string> {
  const { locale } = ctx.query;
  const language = typeof locale === 'string' && locale !== '' ? locale : 'en';
  const documentId = toParameter(ctx, 'documentId');
  await assertMayRead(strapi, ctx.state, { documentId, language });
  return toReleaseId(documentId, language);
}

function readOrder(ctx: Context): ImportOrder {
  const { order } = ctx.request.body as { order?: unknown };
  const parsed = importOrder.safeParse(toJson(order));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal(
    `The import cannot be read: look at “${issue?.path.join('.') ?? ''}” (${issue?.message ?? ''}).`,
  );
}

function toJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

function toMayAdd(ctx: Context): ImportReadAnswer<unknown, unknown>['mayAdd'] {
  const { userAbility } = ctx.state as SignedIn;
  const may = (type: string) => userAbility.can(writers.action, `api::${type}.${type}`);
  return {
    boilerplates: may('boilerplate'),
    disclaimers: may('disclaimer'),
    contacts: may('contact'),
  };
}

/** The documents are written for the person, whose rights Strapi's form would have looked at. */
function assertMayAdd(ctx: Context, order: ImportOrder): void {
  const mayAdd = toMayAdd(ctx);
  for (const kind of ['boilerplates', 'disclaimers', 'contacts'] as const) {
    if (!mayAdd[kind] && order[kind].some((choice) => choice.do === 'add')) {
      throw new Refusal(
        `You may not add ${kind} to the library: choose one that is there, leave the text out, or ` +
          'ask somebody who keeps the library.',
      );
    }
  }
}

async function tell(ctx: Context, work: () => Promise<void>): Promise<void> {
  await tellRefusal(ctx, async () => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof OriginalTooLarge)) throw error;
      ctx.status = 413;
      const { message } = error;
      ctx.body = { data: null, error: { status: 413, name: 'PayloadTooLargeError', message } };
    }
  });
}
