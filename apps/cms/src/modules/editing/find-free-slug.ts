import type { DocumentWriter } from '../records/imports';
import type { Records } from '../records/records';
import { toFreeSlug, toSlug } from './to-slug';

/** An address made of a headline that no release has or had, and no draft waits to have. */
export async function findFreeSlug(
  { editions }: Pick<Records, 'editions'>,
  writer: Pick<DocumentWriter, 'listSlugs'>,
  headline: string,
): Promise<string> {
  const slug = toSlug(headline);
  const drafts = await writer.listSlugs(slug);
  const numbered = Array.from({ length: drafts.length + 20 }, (_, index) => `${slug}-${index + 2}`);
  const holders = await editions.findHolders([slug, ...numbered]);
  return toFreeSlug(slug, new Set([...drafts, ...holders.keys()]));
}
