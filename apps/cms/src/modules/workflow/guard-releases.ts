import { errors } from '@strapi/utils';
import type { Person } from '@dateline/release';
import type { Records } from '../records/records';
import type { WorkflowRecord } from '../records/workflows';
import { decide } from './decide';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { lockWorkflow } from './lock-workflow';
import { noteChanges } from './note-change';
import { Refusal } from '../../platform/refusal';
import { isPending, systemActor } from './void-approval';
import {
  type DocumentContext,
  type DocumentMiddleware,
  toClonedLanguages,
  toDocumentId,
  toLanguages,
} from '../../platform/documents/document-middleware';

export interface ReleaseGuardDependencies extends WorkflowDependencies {
  /** Who is signed in at the door; the newsroom where nobody is. */
  findActor: () => Person;
  getDefaultLanguage: () => Promise<string>;
}

type Next = Parameters<DocumentMiddleware>[1];
type Result = Awaited<ReturnType<DocumentMiddleware>>;

const reading = new Set(['findOne', 'findMany', 'findFirst', 'count']);
const writing = new Set(['create', 'update', 'clone']);

/**
 * Holds whichever door is used: a release is written, changed and deleted only as its workflow allows,
 * who changed it is noted in the same transaction, and nothing is ever published by Strapi, which
 * has a second idea of what is public.
 */
export function guardReleases(dependencies: ReleaseGuardDependencies): DocumentMiddleware {
  return async (context, next) => {
    if (context.uid !== 'api::release.release' || reading.has(context.action)) return next();
    return translateRefusal(() => {
      if (writing.has(context.action)) return write(dependencies, context, next);
      if (context.action === 'delete') return remove(dependencies, context, next);
      throw new Refusal(
        'Releases are not published by hand: they are issued, once somebody has approved them.',
      );
    });
  };
}

async function write(
  dependencies: ReleaseGuardDependencies,
  context: DocumentContext,
  next: Next,
): Promise<Result> {
  if ('status' in context.params && context.params.status === 'published') {
    throw new Refusal('A release is issued, once somebody has approved it, and not by saving it.');
  }
  const actor = dependencies.findActor();
  const [language = ''] = toLanguages(context.params, await dependencies.getDefaultLanguage());
  const known = context.action === 'update' ? toDocumentId(context.params) : null;
  return dependencies.transact(async (records, afterCommit) => {
    if (known !== null) await assertEditable(records, { documentId: known, language }, actor);
    const written = await next();
    const documentId = toDocumentId(written) ?? known;
    if (documentId === null) return written;
    const writtenLanguages = context.action === 'clone' ? toClonedLanguages(written) : [language];
    const changed = await lockAll(records, documentId, writtenLanguages);
    const voided = await noteChanges(dependencies, records, changed, {
      actor,
      reason: `${actor.address} changed the release.`,
    });
    if (voided > 0) afterCommit(dependencies.onScheduled);
    return written;
  });
}

async function assertEditable(
  records: Records,
  key: { documentId: string; language: string },
  actor: Person,
): Promise<void> {
  const record = await lockWorkflow(records, key);
  const rule = { needed: 1, roles: [] };
  const now = await records.readClock();
  const circumstances = { actor: { ...systemActor, ...actor }, rule, openErrors: [], now };
  decide(record, { type: 'edit' }, circumstances);
}

/** The languages that were written, and the others: they share fields such as the company. */
async function lockAll(
  records: Records,
  documentId: string,
  written: readonly string[],
): Promise<WorkflowRecord[]> {
  const others = await records.workflows.listOfDocument(documentId);
  const languages = new Set([...written, ...others.map((other) => other.language)]);
  const locked: WorkflowRecord[] = [];
  for (const one of [...languages].sort()) {
    locked.push(await lockWorkflow(records, { documentId, language: one }));
  }
  return locked;
}

async function remove(
  { transact, getDefaultLanguage, findActor }: ReleaseGuardDependencies,
  context: DocumentContext,
  next: Next,
): Promise<Result> {
  const documentId = toDocumentId(context.params) ?? '';
  const languages = toLanguages(context.params, await getDefaultLanguage());
  return transact(async (records) => {
    const all = await records.workflows.listOfDocument(documentId);
    const gone = languages.includes('*')
      ? all
      : all.filter(({ language }) => languages.includes(language));
    for (const record of gone) await assertDeletable(records, record);
    const result = await next();
    const releaseIds = gone.map(({ releaseId }) => releaseId);
    await records.workflows.delete(releaseIds);
    await records.imports.delete(releaseIds);
    const at = await records.readClock();
    await records.audit.append(
      ...gone.map(({ releaseId, workingHash }) => ({
        at,
        actor: findActor(),
        action: 'release.delete',
        releaseId,
        fromHash: workingHash,
      })),
    );
    return result;
  });
}

async function assertDeletable({ editions }: Records, record: WorkflowRecord): Promise<void> {
  if (await editions.isIssued(record.documentId, record.language)) {
    throw new Refusal(
      'This release was issued, and what was issued stays: it can be corrected or withdrawn, but not deleted.',
    );
  }
  if (isPending(record)) {
    throw new Refusal(
      'This release is up for approval, approved or scheduled: send it back before you delete it.',
    );
  }
}

async function translateRefusal<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // The one kind of error at which Strapi's form keeps what was written in it.
    if (error instanceof Refusal) throw new errors.ValidationError(error.message);
    throw error;
  }
}
