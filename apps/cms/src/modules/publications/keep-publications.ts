import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Person } from '@dateline/release';
import {
  type DocumentContext,
  type DocumentMiddleware,
  toDocumentId,
} from '../../platform/documents/document-middleware';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { Refusal } from '../../platform/refusal';
import type { MediaFiles } from './media-files';
import { isPublicationType, publicationTypes, type PublicationType } from './publication-types';
import { publishVersions } from './publish-versions';
import type { PublicationVersion, Published } from '../records/publications';
import {
  listPublishedLanguages,
  readEventVersions,
  readMediaVersions,
  readNewsroomVersions,
} from './read-versions';

export interface PublicationDependencies extends WorkflowDependencies {
  strapi: Core.Strapi;
  mediaFiles: MediaFiles;
  /** Who is signed in at the door; the newsroom where nobody is. */
  findActor: () => Person;
}

const reading = new Set(['findOne', 'findMany', 'findFirst', 'count']);

const readers = {
  event: readEventVersions,
  media: readMediaVersions,
  newsroom: readNewsroomVersions,
};

/** There is one newsroom, whichever entry of Strapi's it is kept in. */
const newsroomDocument = 'newsroom';

/**
 * Whichever door an editor publishes through: a frozen copy of what was published is made in the
 * same transaction, and is all that the public reads; what is unpublished or deleted goes from it.
 */
export function keepPublications(dependencies: PublicationDependencies): DocumentMiddleware {
  return async (context, next) => {
    const { uid } = context;
    if (!isPublicationType(uid) || reading.has(context.action)) return next();
    if (!changesPublic(context, uid)) return saveDraft(dependencies, uid, next);
    const kind = publicationTypes[uid];
    const work = async () => {
      const result = await next();
      const documentId =
        kind === 'newsroom'
          ? newsroomDocument
          : (toDocumentId(context.params) ?? toDocumentId(result));
      return { result, documentId };
    };
    try {
      return await publishVersions(dependencies, kind, work, (documentId) =>
        readPublished(dependencies, context, uid, documentId),
      );
    } catch (error) {
      // The one kind of error at which Strapi's form keeps what was written in it.
      if (error instanceof Refusal) throw new errors.ValidationError(error.message);
      throw error;
    }
  };
}

/** What is only taken out must not be kept from it by a fault of what stays. */
async function readPublished(
  dependencies: PublicationDependencies,
  { action }: DocumentContext,
  uid: PublicationType,
  documentId: string,
): Promise<Published> {
  if (action === 'unpublish' || action === 'delete') {
    const languages = await listPublishedLanguages(dependencies, uid, documentId);
    return { languages, versions: [] };
  }
  const versions: PublicationVersion[] = await readers[publicationTypes[uid]](
    dependencies,
    documentId,
  );
  return { languages: versions.map(({ language }) => language), versions };
}

/**
 * A picture's sizes are made when its draft is saved: made at its publication, they would keep the
 * database waiting, and with it a release at its instant.
 */
async function saveDraft(
  { strapi, mediaFiles }: PublicationDependencies,
  uid: PublicationType,
  next: Parameters<DocumentMiddleware>[1],
): ReturnType<DocumentMiddleware> {
  const result = await next();
  const documentId = toDocumentId(result);
  if (uid !== 'api::media-item.media-item' || documentId === null) return result;
  if (strapi.db.inTransaction()) return result;
  const draft = await strapi.documents(uid).findFirst({
    filters: { documentId },
    locale: '*',
    populate: { file: true },
  });
  const file = toDocumentId(draft?.['file']);
  // What is wrong with the file is told when it is to be published.
  if (file !== null) await mediaFiles.prepare(file).catch(() => null);
  return result;
}

function changesPublic({ action, params }: DocumentContext, uid: PublicationType): boolean {
  if (action === 'publish' || action === 'unpublish' || action === 'delete') return true;
  if (action !== 'create' && action !== 'update' && action !== 'clone') return false;
  // The newsroom knows no drafts.
  if (uid === 'api::newsroom.newsroom') return true;
  return 'status' in params && params.status === 'published';
}
