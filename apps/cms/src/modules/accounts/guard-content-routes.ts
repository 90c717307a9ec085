import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { z } from 'zod';
import {
  findKind,
  listAdminRouters,
  listFields,
  localeService,
} from '../../platform/strapi-services';
import { reachesReleases } from './reaches-releases';
import {
  assertMayRead,
  assertMayReadAll,
  assertMayReadReleases,
  keepReadable,
  mayReadAll,
  releaseType,
} from './release-access';
import { isSignedIn, type SignedIn } from './rights';

/** Counts over all content, and parts of an entry that is named by its number. */
const ofAllReleases =
  /^\/(?:content-manager\/homepage\/count-documents|admin\/homepage\/key-statistics)$/;
const byNumber = '/i18n/content-manager/actions/get-non-localized-fields';
/** Files of releases lie in the media library. */
const mediaLibrary = /^\/upload(?:\/(?!settings$|configuration$)|$)/;
/** Strapi's routes for the one kind write entries of the other, past what holds for those. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^\/content-manager\/collection-types\//, 'collectionType'],
  [/^\/content-manager\/single-types\//, 'singleType'],
];
const relations = /^\/content-manager\/relations\//;
const copies = /\/(?:auto-)?clone\/[^/]+$/;

/** The types whose entries are listed at an address that does not name them. */
const listedTypes: readonly (readonly [RegExp, string])[] = [
  [/^\/upload\/files/, 'plugin::upload.file'],
  [/^\/upload\/folders/, 'plugin::upload.folder'],
  [/^\/admin\/users/, 'admin::user'],
  [/^\/admin\/roles/, 'admin::role'],
];

const text = z.string().catch('');
const texts = z.array(z.string()).catch([]);
const askedFields = z.looseObject({
  documentId: text,
  locale: text,
  sourceLocale: text,
  contentType: text,
  contentTypeUID: text,
  model: text,
  documentIds: z.union([texts, z.string().transform((one) => one.split(','))]).catch([]),
});
const asked = askedFields.catch(() => askedFields.parse({}));
const named = z
  .object({ model: text, uid: text, id: text, sourceId: text, targetField: text })
  .extend({ contentType: text, documentId: text });

/**
 * Strapi asks at its own routes for the right to the entries that a request is about, and at some
 * for no more than that to their type: releases come out of events that name them, copies, checks,
 * languages to come. So every one of those routes asks here, too.
 */
export function guardContentRoutes(strapi: Core.Strapi): void {
  for (const { routes } of listAdminRouters(strapi)) {
    for (const route of routes) {
      const guard = (ctx: Context, next: Next) => guardRequest(strapi, ctx, next);
      route.config = {
        ...route.config,
        middlewares: [guard, ...(route.config?.middlewares ?? [])],
      };
    }
  }
}

async function guardRequest(strapi: Core.Strapi, ctx: Context, next: Next): Promise<void> {
  const account: unknown = ctx.state;
  if (!isSignedIn(account)) {
    await next();
    return;
  }
  const request = readRequest(ctx);
  assertOfItsKind(strapi, ctx.path, request);
  const target = findRelationTarget(strapi, ctx.path, request);
  if (request.types.includes(releaseType)) await assertMayReadNamed(strapi, account, ctx, request);
  const isOfReleases = request.types.some((type) => type.startsWith('release.'));
  if (isOfReleases || target === releaseType || mediaLibrary.test(ctx.path)) {
    assertMayReadReleases(account);
  }
  if (ofAllReleases.test(ctx.path)) await assertMayReadAll(strapi, account);
  await assertAsksNoReleases(strapi, account, ctx, request);
  await next();
  if (target === releaseType) await keepReadableResults(strapi, account, ctx);
}

type Asked = z.infer<typeof asked>;

interface GuardedRequest {
  types: string[];
  documentIds: string[];
  targetField: string;
  query: Asked;
  body: Asked;
}

function readRequest(ctx: Context): GuardedRequest {
  const query = asked.parse(ctx.query);
  const body = asked.parse('body' in ctx.request ? ctx.request.body : {});
  const params = named.parse(ctx['params'] ?? {});
  const given = (values: string[]) => values.filter((value) => value !== '');
  return {
    types: given([
      ...[params.model, params.uid, params.contentType],
      ...[query.contentType, query.model, body.contentTypeUID, body.model],
    ]),
    documentIds: given([
      ...[params.id, params.sourceId, params.documentId, query.documentId, body.documentId],
      ...[...query.documentIds, ...body.documentIds],
    ]),
    targetField: params.targetField,
    query,
    body,
  };
}

function assertOfItsKind(strapi: Core.Strapi, path: string, { types: [type] }: GuardedRequest) {
  const kind = kinds.find(([own]) => own.test(path))?.[1];
  if (kind === undefined || findKind(strapi, type ?? '') === kind) return;
  throw new errors.NotFoundError('There is no content of this type at this address.');
}

/** The entries by name, where the request names some: in the languages that it is about. */
async function assertMayReadNamed(
  strapi: Core.Strapi,
  account: SignedIn,
  ctx: Context,
  { documentIds, query, body }: GuardedRequest,
): Promise<void> {
  assertMayReadReleases(account);
  if (ctx.path === byNumber) await assertMayReadAll(strapi, account);
  const locales = [query.locale, body.locale, query.sourceLocale].filter((one) => one !== '');
  const languages = copies.test(ctx.path)
    ? ['*']
    : locales.length > 0
      ? locales
      : [await localeService(strapi).getDefaultLocale()];
  for (const documentId of documentIds) {
    for (const language of languages) {
      await assertMayRead(strapi, account, { documentId, language });
    }
  }
}

/** The type that the field of a request for relations leads to; null for every other request. */
function findRelationTarget(
  strapi: Core.Strapi,
  path: string,
  { types: [source = ''], targetField }: GuardedRequest,
): string | null {
  if (!relations.test(path)) return null;
  // Strapi fails at its own types, for which it keeps no layout.
  const field = source.includes('::') && !source.startsWith('api::') ? undefined : targetField;
  const target = field === undefined ? undefined : listFields(strapi, source)[field]?.target;
  if (target === undefined) {
    throw new errors.ValidationError('There is no such list of related entries.');
  }
  return target;
}

async function assertAsksNoReleases(
  strapi: Core.Strapi,
  account: SignedIn,
  ctx: Context,
  { types: [type], query, body }: GuardedRequest,
): Promise<void> {
  const parts = [query, body].flatMap(({ populate, filters, sort }) => [populate, filters, sort]);
  const given = parts.filter((part) => part !== undefined);
  if (given.length === 0) return;
  const uid = type ?? listedTypes.find(([path]) => path.test(ctx.path))?.[1];
  const reaches =
    uid === undefined ||
    given.some((part) => reachesReleases((name) => listFields(strapi, name), uid, part));
  if (reaches && !(await mayReadAll(strapi, account))) {
    throw new errors.PolicyError(
      'This asks for releases by way of other entries, which is open to accounts that may read every release. Ask an administrator for that right.',
    );
  }
}

const listed = z.looseObject({
  results: z.array(z.looseObject({ documentId: z.string(), locale: z.string() })),
});

async function keepReadableResults(
  strapi: Core.Strapi,
  account: SignedIn,
  ctx: Context,
): Promise<void> {
  const answer = listed.safeParse(ctx.body);
  if (!answer.success) return;
  const entries = answer.data.results.map((entry) => ({ ...entry, language: entry.locale }));
  const kept = new Set(await keepReadable(strapi, account, entries));
  const results = answer.data.results.filter((_entry, at) => {
    const entry = entries[at];
    return entry !== undefined && kept.has(entry);
  });
  ctx.body = { ...answer.data, results };
}
