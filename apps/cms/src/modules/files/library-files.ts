import type { Core } from '@strapi/strapi';
import type { LibraryFiles } from '../records/vault';

interface UploadRow {
  documentId: string;
  name: string;
  mime: string;
  width: number | null;
  height: number | null;
  hash: string;
  ext: string;
}

export function createLibraryFiles(strapi: Core.Strapi): LibraryFiles {
  return {
    async list(documentIds) {
      if (documentIds.length === 0) return [];
      const rows = (await strapi.db
        .query('plugin::upload.file')
        .findMany({ where: { documentId: { $in: documentIds } } })) as UploadRow[];
      return rows.map((row) => ({
        documentId: row.documentId,
        name: row.name,
        mediaType: row.mime,
        width: row.width,
        height: row.height,
        storedAs: `${row.hash}${row.ext}`,
      }));
    },
  };
}
