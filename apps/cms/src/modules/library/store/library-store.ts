import type { Knex } from 'knex';
import type { LibraryStore, LibraryVersion } from '../../records/library';

interface VersionRow {
  type: string;
  document_id: string;
  number: number;
  at: string;
  actor: string;
  content_hash: string;
  canonical_content: string;
}

/** The versions of the library's blocks in the database. */
export function createLibraryStore(trx: Knex): LibraryStore {
  const newestFirst = (type: string, documentId: string) =>
    trx<VersionRow>('library_versions')
      .where({ type, document_id: documentId })
      .orderBy('number', 'desc');
  return {
    async findNewest(type, documentId) {
      const row = await newestFirst(type, documentId).first();
      return row === undefined ? null : toVersion(row);
    },
    async listVersions(type, documentId) {
      return (await newestFirst(type, documentId)).map(toVersion);
    },
    async append(type, documentId, version) {
      await trx('library_versions').insert({
        type,
        document_id: documentId,
        number: version.number,
        at: version.at,
        actor: version.actor,
        content_hash: version.contentHash,
        canonical_content: version.canonicalContent,
      });
    },
  };
}

function toVersion(row: VersionRow): LibraryVersion {
  return {
    number: row.number,
    at: row.at,
    actor: row.actor,
    contentHash: row.content_hash,
    canonicalContent: row.canonical_content,
  };
}
