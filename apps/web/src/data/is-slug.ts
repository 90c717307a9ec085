import { slug } from '@dateline/release';

/** Whether a part of an address can name anything: what cannot is not asked for. */
export function isSlug(part: string | undefined): part is string {
  return slug.safeParse(part).success;
}
