import { errors } from '@strapi/utils';
import type { Transact } from '../gateways/records';
import { type IssuingDependencies, issueRelease } from '../use-cases/issue-release';
import { Refusal } from '../use-cases/refusal';
import {
  type DocumentContext,
  type DocumentMiddleware,
  toDocumentId,
  toLanguages,
} from './document-middleware';

export interface ReleaseGuardDependencies extends IssuingDependencies {
  /** Who is signed in at the door; `system` where nobody is. */
  findActor: () => string;
  getDefaultLanguage: () => Promise<string>;
}

/**
 * Holds whichever door is used: everything that makes Strapi publish a release goes through
 * `issueRelease`, and nothing takes back what was issued. `create` and `update` with the status
 * `published` publish inside Strapi without passing its `publish` action, so they are doors too.
 */
export function guardReleases(dependencies: ReleaseGuardDependencies): DocumentMiddleware {
  return async (context, next) => {
    if (context.uid !== 'api::release.release') return next();
    const { action } = context;
    if (action === 'publish' || publishesInside(context)) {
      return translateRefusal(() => issue(dependencies, context, next));
    }
    if (action === 'unpublish' || action === 'delete') {
      await assertNeverIssued(dependencies, context);
    }
    return next();
  };
}

function publishesInside({ action, params }: DocumentContext): boolean {
  const writing = action === 'create' || action === 'update' || action === 'clone';
  return writing && 'status' in params && params.status === 'published';
}

type Next = Parameters<DocumentMiddleware>[1];

async function issue(dependencies: ReleaseGuardDependencies, context: DocumentContext, next: Next) {
  const languages = toLanguages(context.params, await dependencies.getDefaultLanguage());
  const [language, ...others] = languages;
  if (language === undefined || others.length > 0 || language === '*') {
    throw new Refusal('Issue one language of a release at a time.');
  }
  // The id of a document that is created published is known only when it has been created.
  const key = { documentId: toDocumentId(context.params) ?? '', language };
  return issueRelease(dependencies, {
    key,
    actor: dependencies.findActor(),
    publish: async () => {
      const result = await next();
      key.documentId ||= toDocumentId(result) ?? '';
      return result;
    },
  });
}

async function assertNeverIssued(
  { transact, getDefaultLanguage }: ReleaseGuardDependencies,
  context: DocumentContext,
): Promise<void> {
  const documentId = toDocumentId(context.params) ?? '';
  const languages = toLanguages(context.params, await getDefaultLanguage());
  if (await isAnyIssued(transact, documentId, languages)) {
    throw new errors.ApplicationError(
      'This release was issued, and what was issued stays: it can be corrected, but not unpublished or deleted.',
    );
  }
}

function isAnyIssued(
  transact: Transact,
  documentId: string,
  languages: string[],
): Promise<boolean> {
  return transact(async ({ editions }) => {
    for (const language of languages) {
      if (await editions.isIssued(documentId, language === '*' ? null : language)) return true;
    }
    return false;
  });
}

async function translateRefusal<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) throw new errors.ApplicationError(error.message);
    throw error;
  }
}
