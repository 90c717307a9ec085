import type { Knex } from 'knex';
import { sha256Hex, toCanonicalJson } from '@dateline/release';
import { isSqlite } from '../../../platform/database/is-sqlite';
import { insertRows } from '../../../platform/database/insert-rows';
import type { PublicFile } from '../../records/vault';
import type {
  PublicationChange,
  PublicationKind,
  PublicationStore,
  PublicationVersion,
} from '../../records/publications';
import { type PublicationRow, toPublicationId } from './publication-rows';
import { toPlaces } from '../to-places';

export function createPublicationStore(trx: Knex.Transaction): PublicationStore {
  return {
    async findHolder(slug) {
      const row = await trx<{ document_id: string }>('publication_addresses')
        .where('slug', slug)
        .first();
      return row?.document_id ?? null;
    },
    async save(kind, documentId, { languages, versions }, at) {
      const before = await trx<PublicationRow>('publications').where({
        kind,
        document_id: documentId,
      });
      const filesBefore = await listFiles(
        trx,
        before.map(({ id }) => id),
      );
      const changes: PublicationChange[] = [];
      for (const version of versions) {
        const row = before.find(({ language }) => language === version.language);
        const change = await saveOne(trx, { kind, documentId, at }, version, row);
        if (change !== null) changes.push(change);
      }
      for (const { id, language, content_hash } of before) {
        if (languages.includes(language)) continue;
        await trx('publications').where({ id }).delete();
        await trx('publication_files').where({ publication_id: id }).delete();
        changes.push({ language, change: 'unpublish', fromHash: content_hash, contentHash: null });
      }
      const filesNow = await listFiles(
        trx,
        languages.map((language) => toPublicationId(kind, documentId, language)),
      );
      const left = new Set(filesNow.map(toKey));
      const removed = filesBefore.filter((file) => !left.has(toKey(file)));
      const places = toPlaces(versions, before, await listAddresses(trx, documentId));
      return { changes, removed, places };
    },
    async holdFiles() {
      // Conflicts with the lock of whoever looks for what is left over (PostgreSQL, "Table-Level
      // Locks"), and with nobody else's.
      if (!isSqlite(trx)) await trx.raw('lock table release_lives in row exclusive mode');
    },
    async listCarried(files) {
      return listBySlices(files, (some) =>
        trx('publication_files')
          .whereIn(
            'sha256',
            some.map(({ sha256 }) => sha256),
          )
          .select<PublicFile[]>('sha256', 'name'),
      );
    },
    async listIssued(hashes) {
      const rows = await listBySlices(hashes, (some) =>
        trx('issued_files as file')
          .leftJoin('withdrawn_releases as withdrawn', 'withdrawn.release_id', 'file.release_id')
          .whereIn('file.sha256', some)
          .where((query) => {
            void query.whereNull('withdrawn.files').orWhere('withdrawn.files', 'kept');
          })
          .select<{ sha256: string }[]>('file.sha256'),
      );
      return new Set(rows.map(({ sha256 }) => sha256));
    },
  };
}

/** How many values are asked for in one statement. */
const mostAsked = 200;

async function listBySlices<Asked, Row>(
  asked: readonly Asked[],
  list: (some: readonly Asked[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < asked.length; start += mostAsked) {
    rows.push(...(await list(asked.slice(start, start + mostAsked))));
  }
  return rows;
}

function listFiles(trx: Knex.Transaction, ids: readonly string[]): Promise<PublicFile[]> {
  return Promise.resolve(
    trx('publication_files').whereIn('publication_id', ids).select<PublicFile[]>('sha256', 'name'),
  );
}

async function listAddresses(trx: Knex.Transaction, documentId: string): Promise<string[]> {
  const rows = await trx('publication_addresses')
    .where('document_id', documentId)
    .select<{ slug: string }[]>('slug');
  return rows.map(({ slug }) => slug);
}

function toKey({ sha256, name }: PublicFile): string {
  return `${sha256}/${name}`;
}

async function saveOne(
  trx: Knex.Transaction,
  { kind, documentId, at }: { kind: PublicationKind; documentId: string; at: string },
  version: PublicationVersion,
  before: PublicationRow | undefined,
): Promise<PublicationChange | null> {
  const { language, slug, days } = version;
  const id = toPublicationId(kind, documentId, language);
  const content = toCanonicalJson(version.content);
  const contentHash = sha256Hex(content);
  const links = toCanonicalJson(version.releaseDocuments);
  const fromHash = before?.content_hash ?? null;
  if (fromHash === contentHash) {
    if (before?.release_documents === links) return null;
    await trx('publications').where({ id }).update({ release_documents: links });
    return { language, change: 'link', fromHash, contentHash };
  }
  const row: PublicationRow = {
    id,
    kind,
    document_id: documentId,
    language,
    slug,
    company_slug: version.companySlug,
    sort_day: days?.first ?? null,
    end_day: days?.last ?? null,
    sort_key: days && `${days.first} ${days.startsAt ?? ''}`,
    content,
    content_hash: contentHash,
    release_documents: links,
    sequence: await countChange(trx, id),
    updated_at: at,
  };
  await trx('publications').insert(row).onConflict('id').merge();
  await trx('publication_files').where({ publication_id: id }).delete();
  await insertRows(
    trx,
    'publication_files',
    version.files.map(({ sha256, name }) => ({ publication_id: id, sha256, name })),
    (query) => query.onConflict(['publication_id', 'sha256', 'name']).ignore(),
  );
  if (slug !== null) {
    await trx('publication_addresses')
      .insert({ slug, document_id: documentId, language })
      .onConflict('slug')
      .ignore();
  }
  return { language, change: 'publish', fromHash, contentHash };
}

/** From 0 for what is public for the first time. */
async function countChange(trx: Knex.Transaction, id: string): Promise<number> {
  const row = await trx<{ sequence: number }>('publication_sequences').where('id', id).first();
  const sequence = row === undefined ? 0 : row.sequence + 1;
  await trx('publication_sequences').insert({ id, sequence }).onConflict('id').merge();
  return sequence;
}
