import type { Core } from '@strapi/strapi';
import type { Person } from '@dateline/release';
import type { CarriedSubject, WorkflowRecord } from '../records/workflows';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { keepLibraryVersion } from './keep-library-version';
import { isBlockType } from '../library/library-block';
import { noteChanges } from '../workflow/note-change';
import {
  type DocumentMiddleware,
  toDocumentId,
} from '../../platform/documents/document-middleware';

const kinds: Record<string, CarriedSubject['type']> = {
  'api::boilerplate.boilerplate': 'boilerplate',
  'api::disclaimer.disclaimer': 'disclaimer',
  'api::contact.contact': 'contact',
  'api::company.company': 'company',
  'api::category.category': 'category',
};

const changing = new Set(['create', 'update', 'clone', 'delete']);

export interface LibraryDependencies extends WorkflowDependencies {
  strapi: Core.Strapi;
  findActor: () => Person;
}

/**
 * Every change of the library is kept as a version, and releases that carry what was changed lose
 * their approvals, in the same transaction as the change itself.
 */
export function keepLibraryVersions(dependencies: LibraryDependencies): DocumentMiddleware {
  return async (context, next) => {
    const type = kinds[context.uid];
    if (type === undefined || !changing.has(context.action)) return next();
    const { transact, findActor, onScheduled, strapi } = dependencies;
    const known = context.action === 'clone' ? null : toDocumentId(context.params);
    return transact(async (records, afterCommit) => {
      // Locked before anything is written: the trail's lock must be the last that is taken.
      const carriers: WorkflowRecord[] =
        known === null ? [] : await records.workflows.listCarriers(type, known);
      const result = await next();
      const documentId = known ?? toDocumentId(result);
      if (documentId === null) return result;
      const actor = findActor();
      const fields = await findFields(strapi, context.uid, documentId);
      const version = isBlockType(type)
        ? await keepLibraryVersion(records, { type, documentId, fields, actor })
        : null;
      const name = typeof fields?.['name'] === 'string' ? fields['name'] : 'without a name';
      const voided = await noteChanges(dependencies, records, carriers, {
        actor,
        of: 'library',
        reason: `${actor.address} changed the ${type} “${name}” that the release carries.`,
      });
      await records.audit.append({
        at: await records.readClock(),
        actor,
        action: `${type}.${context.action === 'clone' ? 'create' : context.action}`,
        subject: `${type}:${documentId}`,
        fromHash: version?.fromHash ?? null,
        contentHash: version?.contentHash ?? null,
      });
      if (voided > 0) afterCommit(onScheduled);
      return result;
    });
  };
}

/** The fields that people keep; null where the entry was deleted. */
async function findFields(
  strapi: Core.Strapi,
  uid: DocumentUid,
  documentId: string,
): Promise<Record<string, unknown> | null> {
  const entry = await strapi.documents(uid).findOne({ documentId });
  if (entry === null) return null;
  const names = Object.keys(strapi.getModel(uid).attributes).filter(
    (name) => !stockFields.has(name),
  );
  return Object.fromEntries(names.map((name) => [name, entry[name as keyof typeof entry] ?? null]));
}

type DocumentUid = Parameters<DocumentMiddleware>[0]['uid'];

const stockFields = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
  // Whose a block is and in which language: the preflight's business, and no part of its text.
  'company',
  'language',
]);
