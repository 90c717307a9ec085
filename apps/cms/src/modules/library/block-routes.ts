import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { bodySchema, toText } from '@dateline/release';
import { keepReadable } from '../accounts/release-access';
import { createLibraryStore } from './store/library-store';
import type { BlockAnswer, BlockType } from '@dateline/contract';
import type { AdminRoute } from '../accounts/admin-route';
import { toParameter } from '../accounts/to-parameter';

/** What the panel beside a boilerplate, disclaimer or contact shows. */
export function blockRoutes(strapi: Core.Strapi): AdminRoute[] {
  return (['boilerplate', 'disclaimer', 'contact'] as const).map((type) => ({
    method: 'GET',
    path: `/blocks/${type}/:documentId`,
    permission: {
      action: 'plugin::content-manager.explorer.read',
      subject: `api::${type}.${type}`,
    },
    handler: (ctx) => showBlock(strapi, type, ctx),
  }));
}

async function showBlock(strapi: Core.Strapi, type: BlockType, ctx: Context): Promise<void> {
  const documentId = toParameter(ctx, 'documentId');
  const versions = await createLibraryStore(strapi.db.connection).listVersions(type, documentId);
  ctx.body = {
    versions: versions.map(({ number, at, actor, canonicalContent }) => ({
      number,
      at,
      actor,
      text: toReadableText(canonicalContent),
    })),
    carriers: await keepReadable(strapi, ctx.state, await listCarriers(strapi, type, documentId)),
  } satisfies BlockAnswer;
}

interface CarrierRow {
  documentId: string;
  language: string;
  headline: string;
  stage: BlockAnswer['carriers'][number]['stage'];
  version: number;
  scheduledFor: string | null;
}

/** The releases that carry the block now: those up for approval, and those that the public reads. */
async function listCarriers(
  strapi: Core.Strapi,
  type: BlockType,
  documentId: string,
): Promise<CarrierRow[]> {
  const knex = strapi.db.connection;
  return knex('carried_subjects as carried')
    .join('release_lives as life', 'life.release_id', 'carried.release_id')
    .join('releases as release', (join) => {
      join.on('release.document_id', 'life.document_id').andOn('release.locale', 'life.language');
    })
    .where({ 'carried.type': type, 'carried.document_id': documentId })
    .where((condition) => {
      void condition
        .where((pending) => {
          void pending
            .where('carried.edition', 0)
            .whereIn('life.stage', ['in-review', 'approved', 'scheduled']);
        })
        .orWhere((issued) => {
          void issued
            .whereRaw('carried.edition = life.edition')
            .whereIn('life.stage', ['issued', 'corrected']);
        });
    })
    .orderBy([{ column: 'life.scheduled_for' }, { column: 'release.headline' }])
    .limit(100)
    .select<CarrierRow[]>({
      documentId: 'life.document_id',
      language: 'life.language',
      headline: 'release.headline',
      stage: 'life.stage',
      version: 'carried.version',
      scheduledFor: 'life.scheduled_for',
    });
}

/** A version as a person reads it: the heading and the text, or the contact's lines. */
function toReadableText(canonicalContent: string): string {
  const fields: unknown = JSON.parse(canonicalContent);
  if (fields === null || typeof fields !== 'object') return '(deleted)';
  const { body, ...others } = fields as Record<string, unknown>;
  const lines = Object.values(others).filter((value) => typeof value === 'string' && value !== '');
  const parsed = bodySchema.safeParse(body);
  return [...lines, ...(parsed.success ? ['', toText(parsed.data)] : [])].join('\n');
}
