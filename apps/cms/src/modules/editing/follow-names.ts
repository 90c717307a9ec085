import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type NamedType, wasAddressAgreed } from './store/was-address-agreed';
import { runTransaction } from '../../platform/database/run-transaction';
import { isSlugOf, toFreeSlug, toSlug } from './to-slug';
import {
  type DocumentContext,
  type DocumentMiddleware,
  findWritten,
  toDocumentId,
  toLanguages,
} from '../../platform/documents/document-middleware';

type Uid = DocumentContext['uid'];

/** What an address is made of, by type. */
const names: Partial<Record<Uid, { type: NamedType; field: string }>> = {
  'api::release.release': { type: 'release', field: 'headline' },
  'api::event.event': { type: 'event', field: 'title' },
  'api::category.category': { type: 'category', field: 'name' },
  'api::company.company': { type: 'company', field: 'name' },
};

/**
 * An address follows the name or headline that it was made of, until somebody approves or publishes
 * what stands under it, or writes another by hand. Strapi makes it once, as the form opens: of a name
 * that nobody has written yet, and called companies `company-1`.
 */
export function followNames(
  strapi: Core.Strapi,
  getDefaultLanguage: () => Promise<string>,
): DocumentMiddleware {
  return async (context, next) => {
    const isWrite = context.action === 'create' || context.action === 'update';
    const named = names[context.uid];
    const data = findWritten(context);
    if (!isWrite || named === undefined || data === null) return next();
    const name = data[named.field];
    if (typeof name !== 'string' || name.trim() === '') return next();
    const [language = ''] = toLanguages(context.params, await getDefaultLanguage());
    const documentId = context.action === 'update' ? toDocumentId(context.params) : null;
    const slug = await runTransaction(strapi, async ({ trx }) => {
      const asked = { ...named, documentId, language, given: toText(data['slug']) };
      const stored = documentId === null ? null : await findStored(strapi, context.uid, asked);
      if (!followsName(asked, stored, name)) return null;
      if (documentId !== null && stored !== null) {
        const address = { type: named.type, documentId, language, slug: stored.slug };
        if (await wasAddressAgreed(trx, address)) return null;
      }
      return findFree(strapi, context.uid, name, documentId);
    });
    if (slug !== null) data['slug'] = slug;
    return next();
  };
}

interface Asked {
  type: NamedType;
  field: string;
  documentId: string | null;
  language: string;
  /** The address that the request writes; empty where it writes none. */
  given: string;
}

interface Stored {
  name: string;
  slug: string;
}

function followsName({ type, given }: Asked, stored: Stored | null, name: string): boolean {
  // Releases without an address are given one elsewhere, which asks for all that were ever public.
  if (stored === null) return type !== 'release' && isPlaceholder(type, given);
  if (given !== '' && given !== stored.slug) return false;
  if (isSlugOf(stored.slug, name)) return false;
  return isSlugOf(stored.slug, stored.name) || isPlaceholder(type, stored.slug);
}

/** As Strapi fills an address in before there is a name. */
function isPlaceholder(type: NamedType, slug: string): boolean {
  return slug === '' || new RegExp(`^${type}(-\\d+)?$`).test(slug);
}

const stored = z.looseObject({ slug: z.string() });

async function findStored(
  strapi: Core.Strapi,
  uid: Uid,
  { field, documentId, language }: Asked,
): Promise<Stored | null> {
  const row: unknown = await strapi.db.query(uid).findOne({
    where: {
      documentId,
      $or: [{ locale: language }, { locale: null }],
      ...(strapi.getModel(uid).options?.draftAndPublish === true && { publishedAt: null }),
    },
  });
  const { data } = stored.safeParse(row);
  return data === undefined ? null : { slug: data.slug, name: toText(data[field]) };
}

const slugs = z.array(z.object({ slug: z.string() }));

async function findFree(
  strapi: Core.Strapi,
  uid: Uid,
  name: string,
  documentId: string | null,
): Promise<string> {
  const slug = toSlug(name);
  const rows: unknown = await strapi.db.query(uid).findMany({
    where: {
      slug: { $startsWith: slug },
      ...(documentId !== null && { documentId: { $ne: documentId } }),
    },
    select: ['slug'],
  });
  return toFreeSlug(slug, new Set(slugs.parse(rows).map((row) => row.slug)));
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
