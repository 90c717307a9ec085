import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listStoredPages } from './list-stored-pages';

/**
 * Removes the stored pages that say anything of the releases at these slugs, also those that nobody
 * asks for any more. Whoever asks for one of them has it made anew; so it is with pages that tell of
 * so many releases that their file is not read to the end.
 */
export async function removePagesOf(folder: string, slugs: ReadonlySet<string>): Promise<void> {
  const stored = await listStoredPages(folder);
  const named = stored.filter((page) => page.slugs?.some((slug) => slugs.has(slug)) ?? true);
  await Promise.all(named.map(({ name }) => rm(join(folder, name), { force: true })));
}
