import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { storedAccount, toAccountPerson } from '../accounts/rights';
import { runTransaction } from '../../platform/database/run-transaction';
import {
  type DocumentContext,
  type DocumentMiddleware,
  toDocumentId,
  toLanguages,
} from '../../platform/documents/document-middleware';
import { StaleSave } from '../../platform/documents/stale-save';

type Uid = DocumentContext['uid'];

const guarded: ReadonlySet<string> = new Set([
  'api::release.release',
  'api::boilerplate.boilerplate',
  'api::disclaimer.disclaimer',
  'api::contact.contact',
  'api::company.company',
  'api::category.category',
  'api::event.event',
  'api::media-item.media-item',
  'api::newsroom.newsroom',
]);

export interface StaleSaveDependencies {
  strapi: Core.Strapi;
  getDefaultLanguage: () => Promise<string>;
}

/**
 * Two people may have one document open, and Strapi's form sends all its fields: the later save
 * would overwrite the earlier one unseen. A request that says with If-Match which version it began
 * from (RFC 9110, 13.1.1), or with `If-None-Match: *` that there was none, is refused once that is
 * no longer so. A caller that says neither, such as an import, is asked for nothing.
 *
 * The version is `updatedAt` of the language version: a change of a field that languages share
 * moves it in all of them, since all their forms hold that field.
 *
 * Registered last, so that the locks of the other guards are held already: the row is locked just
 * before it is written, and the order of locks stays what it was.
 */
export function refuseStaleSaves(dependencies: StaleSaveDependencies): DocumentMiddleware {
  const { strapi, getDefaultLanguage } = dependencies;
  return async (context, next) => {
    const documentId = toDocumentId(context.params);
    if (context.action !== 'update' || !guarded.has(context.uid) || documentId === null) {
      return next();
    }
    const begun = takeBeginning(strapi, context.uid, documentId);
    if (begun === null) return next();
    const [language = ''] = toLanguages(context.params, await getDefaultLanguage());
    return runTransaction(strapi, async ({ trx }) => {
      const stored = await findStored(strapi, trx, { uid: context.uid, documentId, language });
      assertCurrent(begun, stored);
      return next();
    });
  };
}

interface Beginning {
  /** Null where the form began from nothing. */
  version: string | null;
  reader: number | null;
}

const request = z.object({
  params: z.object({ model: z.string(), id: z.string().optional() }),
  header: z.object({ 'if-match': z.string().optional(), 'if-none-match': z.string().optional() }),
  state: z.object({ user: z.object({ id: z.number() }).optional() }),
});

/**
 * What the request under way says of this document: once, since a save may write the document a
 * second time, as when a company's blocks are attached.
 */
function takeBeginning(strapi: Core.Strapi, uid: Uid, documentId: string): Beginning | null {
  const context = strapi.requestContext.get();
  const asked = request.safeParse(context);
  if (context === undefined || !asked.success) return null;
  const { params, header, state } = asked.data;
  if (params.model !== uid || (params.id ?? documentId) !== documentId) return null;
  const match = header['if-match'];
  const isNew = header['if-none-match'] === '*';
  if ((match === undefined && !isNew) || context.state['hasComparedVersion'] === true) return null;
  context.state['hasComparedVersion'] = true;
  const version = match === undefined ? null : match.replaceAll('"', '');
  return { version, reader: state.user?.id ?? null };
}

const storedRow = z.object({
  updatedAt: z.coerce.date(),
  updatedBy: storedAccount.nullish(),
});

type StoredRow = z.infer<typeof storedRow>;

/** The draft in its language; entries of types without languages have none. */
async function findStored(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { uid, documentId, language }: { uid: Uid; documentId: string; language: string },
): Promise<StoredRow | null> {
  const { collectionName, options } = strapi.getModel(uid);
  await trx(collectionName ?? '')
    .where('document_id', documentId)
    .where((either) => void either.where('locale', language).orWhereNull('locale'))
    .orderBy('id')
    .forUpdate()
    .select('id');
  const row: unknown = await strapi.db.query(uid).findOne({
    where: {
      documentId,
      $or: [{ locale: language }, { locale: null }],
      ...(options?.draftAndPublish === true && { publishedAt: null }),
    },
    populate: ['updatedBy'],
  });
  return row === null ? null : storedRow.parse(row);
}

function assertCurrent({ version, reader }: Beginning, stored: StoredRow | null): void {
  const at = stored?.updatedAt.toISOString() ?? null;
  if (at === version) return;
  if (stored === null || at === null) {
    throw new StaleSave(`Somebody deleted this after you opened it. ${nothingSaved}`, {
      changedBy: null,
      at: null,
    });
  }
  const changedBy = toName(stored.updatedBy);
  const isOwn = stored.updatedBy?.id === reader;
  const who = isOwn ? 'You saved this in another window' : `${changedBy} saved this`;
  const sentence = `${who} at ${at.slice(11, 16)} UTC on ${toDay(stored.updatedAt)}, after you opened it here. ${nothingSaved}`;
  throw new StaleSave(sentence, { changedBy, at });
}

const nothingSaved =
  'Nothing was saved just now, and your text is still in the form: copy what you changed, reload the page and enter it there.';

const days = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

const toDay = (instant: Date): string => days.format(instant);

function toName(account: StoredRow['updatedBy']): string {
  if (!account) return 'The newsroom itself';
  const { name, address } = toAccountPerson(account);
  return name ?? address;
}
