import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { releasePath, toPublicUrl } from '@dateline/contract';
import { toReleaseId } from '@dateline/release';
import { createEditionReader } from '../gateways/edition-reader';

const readersOfReleases = {
  name: 'admin::hasPermissions',
  config: {
    actions: [{ action: 'plugin::content-manager.explorer.read', subject: 'api::release.release' }],
  },
};

/** What the admin panel asks beyond Strapi's own API; for signed-in editors only. */
export function registerDeskApi(strapi: Core.Strapi, publicUrl: string): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/dateline',
    routes: [
      {
        method: 'GET',
        path: '/releases/:documentId/edition',
        handler: (ctx: Context) => showCurrentEdition(strapi, publicUrl, ctx),
        info: { type: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin', readersOfReleases] },
      },
    ],
  });
}

/** The edition of a release that the public reads now; `edition: null` before it was issued. */
async function showCurrentEdition(
  strapi: Core.Strapi,
  publicUrl: string,
  ctx: Context,
): Promise<void> {
  const { documentId } = ctx['params'] as { documentId: string };
  const { locale } = ctx.query;
  const language = typeof locale === 'string' && locale !== '' ? locale : 'en';
  const edition = await createEditionReader(strapi.db.connection).findCurrent(
    toReleaseId(documentId, language),
  );
  ctx.body = {
    edition: edition && {
      number: edition.number,
      kind: edition.kind,
      issuedAt: edition.issuedAt,
      recordedAt: edition.recordedAt,
      contentHash: edition.contentHash,
      slug: edition.slug,
      url: toPublicUrl(publicUrl, releasePath(edition.slug)),
    },
  };
}
