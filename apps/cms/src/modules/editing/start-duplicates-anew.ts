import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import {
  type DocumentMiddleware,
  toClonedLanguages,
  toDocumentId,
} from '../../platform/documents/document-middleware';

/** What is a release's own, and not its text: its address, its notice, when it was first issued. */
const own = { slug: null, notice: null, originallyIssuedAt: null };

const datelined = z.looseObject({
  dateline: z
    .object({
      city: z.string(),
      region: z.string().nullish(),
      country: z.string().nullish(),
      wire: z.string().nullish(),
    })
    .nullish(),
});

/**
 * A duplicate of a release is a new draft: the words of the old one, without its address, its
 * notice and its dates. The dateline keeps its place and loses its day, and a text of its own,
 * which says the day too.
 */
export function startDuplicatesAnew(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    if (context.uid !== 'api::release.release' || context.action !== 'clone') return next();
    const { params } = context;
    params.data = { ...params.data, ...own };
    const result = await next();
    const documentId = toDocumentId(result);
    if (documentId === null) return result;
    const documents = strapi.documents('api::release.release');
    for (const locale of toClonedLanguages(result)) {
      const copy = await documents.findOne({ documentId, locale, populate: ['dateline'] });
      const { dateline } = datelined.parse(copy);
      if (!dateline) continue;
      const data: object = { dateline: { ...dateline, day: null, text: null } };
      await documents.update({ documentId, locale, data });
    }
    return result;
  };
}
