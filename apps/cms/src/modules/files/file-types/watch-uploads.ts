import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { ChangedFile } from '../../records/vault';

const row = z.object({ documentId: z.string(), name: z.string() }).nullish();

/**
 * Tells of every upload that was replaced, renamed or deleted, once that is written, so that what
 * carries it can be looked at again. Listens to the database layer: the media library does not pass
 * the document service.
 */
export function watchUploads(
  strapi: Core.Strapi,
  onChanged: (file: ChangedFile) => Promise<void>,
): void {
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    async beforeUpdate({ params, state }) {
      const { where } = z.object({ where: z.record(z.string(), z.unknown()) }).parse(params);
      const before: unknown = await strapi.db.query('plugin::upload.file').findOne({ where });
      state['before'] = row.parse(before);
    },
    async afterUpdate({ result, params, state }) {
      const after = row.parse(result);
      if (!after) return;
      const before = row.parse(state['before']);
      // A replacement alone writes where the bytes are.
      const isReplaced = z.object({ url: z.string() }).safeParse(params.data).success;
      const change = isReplaced ? 'replace' : 'update';
      await onChanged({ ...after, formerName: before?.name ?? after.name, change });
    },
    async afterDelete({ result }) {
      const before = row.parse(result);
      if (before) await onChanged({ ...before, formerName: before.name, change: 'delete' });
    },
  });
}
