import { z } from 'zod';
import type { PageValue } from '../cache/page-entry';
import { findSlug } from './find-slug';

const withSlug = z.object({ slug: z.string() });
const shown = z.object({
  pageProps: z.object({
    release: withSlug.optional(),
    changes: withSlug.optional(),
    list: z.object({ releases: z.array(withSlug) }).optional(),
  }),
});

/** A page's slugs are read out of it once; it is asked for many times. */
const read = new WeakMap<PageValue, string[]>();

/**
 * The slugs of all releases that a rendered page says anything of: of its own release, by its
 * address and by what it shows, and of those that it lists.
 */
export function listShownSlugs(path: string, value: PageValue): string[] {
  const known = read.get(value);
  if (known) return known;
  const page = shown.safeParse(value.pageData);
  const { release, changes, list } = page.success ? page.data.pageProps : {};
  const inAddress = findSlug(path);
  const slugs = [release, changes, ...(list?.releases ?? [])].flatMap((one) => one?.slug ?? []);
  const all = inAddress === null ? slugs : [inAddress, ...slugs];
  read.set(value, all);
  return all;
}
