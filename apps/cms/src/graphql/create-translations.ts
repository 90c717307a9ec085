import { releasePath, toPublicUrl } from '@dateline/contract';
import type { EditionReader } from '../modules/editions/store/edition-reader';
import { groupValues } from '../platform/database/group-values';
import { batch } from './batch';

/** Resolves `Release.translations`: one query for a whole page of releases, and only if asked. */
export function createTranslations(reader: EditionReader, publicUrl: string) {
  const find = batch(async (releaseIds: readonly string[]) => {
    const rows = await reader.listTranslations(releaseIds);
    return groupValues(
      rows.map(({ release_id, language, slug, headline }) => [
        release_id,
        { language, slug, url: toPublicUrl(publicUrl, releasePath(slug)), headline },
      ]),
    );
  });
  return async ({ id }: { id: string }) => (await find(id)) ?? [];
}
