import { errors } from '@strapi/utils';
import type { DocumentMiddleware } from '../../platform/documents/document-middleware';

const reading = new Set(['findOne', 'findMany', 'findFirst', 'count']);

/**
 * Editions are made by issuing a release and in no other way. The database refuses changes too;
 * this says so in a sentence, and refuses creation as well.
 */
export const guardEditions: DocumentMiddleware = async (context, next) => {
  if (context.uid === 'api::edition.edition' && !reading.has(context.action)) {
    throw new errors.PolicyError(
      'Editions are made by issuing a release; they are never written, changed or deleted by hand.',
    );
  }
  return next();
};
