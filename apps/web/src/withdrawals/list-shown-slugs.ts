import type { PageValue } from '../cache/page-entry';
import { findSlug } from './find-slug';

/** A page's slugs are read out of it once; it is asked for many times. */
const read = new WeakMap<PageValue, string[]>();

/**
 * The slugs of all releases that a rendered page says anything of: by its address, and by what it
 * shows. Whatever in a page's props has a slug and a headline is a release, wherever it stands, so
 * that no new list of releases can be forgotten here.
 */
export function listShownSlugs(path: string, value: PageValue): string[] {
  const known = read.get(value);
  if (known) return known;
  const inAddress = findSlug(path);
  const slugs = new Set(inAddress === null ? [] : [inAddress]);
  collectSlugs(value.pageData, slugs);
  const all = [...slugs];
  read.set(value, all);
  return all;
}

function collectSlugs(part: unknown, slugs: Set<string>): void {
  if (typeof part !== 'object' || part === null) return;
  if ('headline' in part && 'slug' in part && typeof part.slug === 'string') slugs.add(part.slug);
  for (const inner of Object.values(part)) collectSlugs(inner, slugs);
}
