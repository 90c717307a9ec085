import type { DocumentWriter } from '../records/imports';
import type { Transact } from '../records/records';
import { findFreeSlug } from './find-free-slug';
import { type DocumentMiddleware, findWritten } from '../../platform/documents/document-middleware';

/**
 * A release that is saved without an address is given one of its headline. Strapi would fill a
 * required address before anything is typed, and name every new release `release`.
 */
export function giveAddress(dependencies: {
  transact: Transact;
  writer: Pick<DocumentWriter, 'listSlugs'>;
}): DocumentMiddleware {
  return async (context, next) => {
    if (context.uid !== 'api::release.release') return next();
    const data = findWritten(context);
    if (data === null || !lacksAddress(context.action, data)) return next();
    const headline = typeof data['headline'] === 'string' ? data['headline'].trim() : '';
    if (headline === '') return next();
    data['slug'] = await dependencies.transact((records) =>
      findFreeSlug(records, dependencies.writer, headline),
    );
    return next();
  };
}

/** An update that says nothing of the address leaves it as it is. */
function lacksAddress(action: string, data: Record<string, unknown>): boolean {
  if (action === 'create') return !data['slug'];
  return action === 'update' && 'slug' in data && !data['slug'];
}
