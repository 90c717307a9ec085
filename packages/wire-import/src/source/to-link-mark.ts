import type { BodyMark } from '@dateline/release';
import { isAllowedHref } from '@dateline/release/body/is-allowed-href';

/**
 * The mark of a link; null where a release may not point there, so that its words stay alone. `#`
 * by itself is kept: it is a placeholder that somebody forgot to fill, and preflight must see it.
 * A place on the source's own page (`#note`) is gone with that page.
 */
export function toLinkMark(href: string): BodyMark | null {
  const address = href.trim();
  if (address.startsWith('#') && address !== '#') return null;
  return isAllowedHref(address) ? { type: 'link', attrs: { href: address } } : null;
}
