import type { Core } from '@strapi/strapi';

interface ChangedRow {
  result?: { documentId?: string } | null;
}

/**
 * Tells of every upload that was replaced, renamed or deleted, once that is written, so that what
 * carries it can be looked at again. Listens to the database layer: the media library does not pass
 * the document service.
 */
export function watchUploads(
  strapi: Core.Strapi,
  onChanged: (documentId: string) => Promise<void>,
): void {
  const tell = async ({ result }: ChangedRow) => {
    if (result?.documentId) await onChanged(result.documentId);
  };
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    afterUpdate: (event) => tell(event),
    afterDelete: (event) => tell(event),
  });
}
