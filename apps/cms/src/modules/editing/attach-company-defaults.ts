import type { Core } from '@strapi/strapi';
import { type ReleaseBlocks, toDefaultsToAttach } from './to-defaults-to-attach';
import {
  type DocumentMiddleware,
  toDocumentId,
  toLanguages,
} from '../../platform/documents/document-middleware';

const kinds = [
  ['boilerplates', 'boilerplate', 'defaultBoilerplates'],
  ['disclaimers', 'disclaimer', 'defaultDisclaimers'],
  ['contacts', 'contact', 'defaultContacts'],
] as const;

/**
 * When a release comes to its company (it is created with one, or given one), the company's own
 * boilerplates, disclaimers and contacts attach by themselves, unless the writer chose some.
 */
export function attachCompanyDefaults(
  strapi: Core.Strapi,
  getDefaultLanguage: () => Promise<string>,
): DocumentMiddleware {
  return async (context, next) => {
    const { uid, action, params } = context;
    const writesCompany =
      'data' in params && typeof params.data === 'object' && 'company' in params.data;
    if (uid !== 'api::release.release' || !writesCompany) return next();
    if (action !== 'create' && action !== 'update') return next();

    const [language] = toLanguages(params, await getDefaultLanguage());
    const known = toDocumentId(params);
    const before = known === null ? null : await findBlocks(strapi, known, language);
    const result = await next();
    const documentId = toDocumentId(result);
    const after = documentId === null ? null : await findBlocks(strapi, documentId, language);
    if (documentId === null || after === null) return result;

    const defaults = toDefaultsToAttach(before, after);
    if (defaults === null) return result;
    const data = Object.fromEntries(
      kinds.flatMap(([kind, block]) =>
        defaults[kind] === undefined
          ? []
          : [[kind, defaults[kind].map((id) => ({ [block]: { documentId: id } }))]],
      ),
    );
    return strapi.documents(uid).update({ documentId, locale: language, data });
  };
}

interface LibraryReference {
  documentId: string;
}
type Block = Record<string, LibraryReference | null>;

async function findBlocks(
  strapi: Core.Strapi,
  documentId: string,
  locale: string | undefined,
): Promise<ReleaseBlocks | null> {
  const populate = Object.fromEntries(kinds.map(([kind]) => [kind, true]));
  const defaults = Object.fromEntries(
    kinds.map(([, block, field]) => [field, { populate: { [block]: true } }]),
  );
  const release = await strapi.documents('api::release.release').findOne({
    documentId,
    ...(locale === undefined ? {} : { locale }),
    populate: { ...populate, company: { populate: defaults } },
  });
  if (release === null) return null;
  const company = release['company'] as (LibraryReference & Record<string, Block[]>) | null;
  const each = <T>(make: (kind: (typeof kinds)[number]) => T) =>
    Object.fromEntries(kinds.map((kind) => [kind[0], make(kind)])) as Record<
      (typeof kinds)[number][0],
      T
    >;
  return {
    company: company && {
      documentId: company.documentId,
      defaults: each(([, block, field]) =>
        (company[field] ?? []).flatMap((entry) => entry[block]?.documentId ?? []),
      ),
    },
    counts: each(([kind]) => (release[kind] as unknown[] | null)?.length ?? 0),
  };
}
