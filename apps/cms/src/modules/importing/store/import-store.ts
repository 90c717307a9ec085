import type { Knex } from 'knex';
import type { ImportStore } from '../../records/imports';

interface OriginalRow {
  release_id: string;
  sha256: string;
  archive_key: string | null;
  name: string;
  size: number;
  bytes: Buffer;
  at: string;
  actor: string;
}

/** The originals in the database. */
export function createImportStore(trx: Knex): ImportStore {
  const table = () => trx<OriginalRow>('imported_originals');
  return {
    async keep({ releaseId, original, at, actor, isOfArchive }) {
      await table().insert({
        release_id: releaseId,
        sha256: original.sha256,
        archive_key: isOfArchive ? original.sha256 : null,
        name: original.name,
        size: original.bytes.byteLength,
        bytes: Buffer.from(original.bytes),
        at,
        actor,
      });
    },
    async find(releaseId) {
      const row = await table()
        .where({ release_id: releaseId })
        .first('name', 'sha256', 'size', 'at', 'actor');
      return row === undefined ? null : toDescription(row);
    },
    async readBytes(releaseId) {
      const row = await table().where({ release_id: releaseId }).first('bytes');
      return row?.bytes ?? null;
    },
    async listEarlier(sha256) {
      return trx('imported_originals as original')
        .join('release_lives as life', 'life.release_id', 'original.release_id')
        .join('releases as release', (join) => {
          join
            .on('release.document_id', 'life.document_id')
            .andOn('release.locale', 'life.language');
        })
        .where('original.sha256', sha256)
        .orderBy('original.at', 'desc')
        .limit(20)
        .select({
          documentId: 'life.document_id',
          language: 'life.language',
          headline: 'release.headline',
          slug: 'release.slug',
          at: 'original.at',
          actor: 'original.actor',
        });
    },
    async delete(releaseIds) {
      await table()
        .whereIn('release_id', [...releaseIds])
        .delete();
    },
  };
}

function toDescription({
  name,
  sha256,
  size,
  at,
  actor,
}: Omit<OriginalRow, 'bytes' | 'release_id' | 'archive_key'>) {
  return { name, sha256, bytes: size, at, actor };
}
