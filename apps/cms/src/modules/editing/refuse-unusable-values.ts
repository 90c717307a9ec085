import { errors } from '@strapi/utils';
import type { DocumentMiddleware } from '../../platform/documents/document-middleware';
import { usableValues } from './usable-values';

const writing = new Set(['create', 'update', 'clone']);

/**
 * A value that later code cannot use is refused where it is typed. Strapi's form marks the fields
 * that `details.errors` names.
 */
export const refuseUnusableValues: DocumentMiddleware = async (context, next) => {
  const { uid, action, params } = context;
  const schema = usableValues[uid];
  if (schema === undefined || !writing.has(action) || !('data' in params)) return next();
  const judged = schema.safeParse(params.data ?? {});
  if (judged.success) return next();
  const faults = judged.error.issues.map(({ path, message }) => ({
    path: path.map(String),
    message,
    name: 'ValidationError',
  }));
  const sentences = [...new Set(faults.map(({ message }) => message))];
  throw new errors.ValidationError(sentences.join(' '), { errors: faults });
};
